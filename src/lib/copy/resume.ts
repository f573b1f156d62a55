import { goto } from '$app/navigation';

/**
 * A page of a copy is written for its default view, so that is what it comes to life with, at its
 * address without parameters; then it goes to the address that was asked for. At no moment do
 * numbers stand at an address that asks for others.
 */
export function resumeAddress(): void {
  const asked = new URL(location.href);
  asked.pathname = asked.pathname.replace(/\/index\.html$/, '/');
  const written = new URL(asked);
  written.search = '';
  history.replaceState(history.state, '', written);
  if (asked.search === '') return;
  onceReady(() => void goto(asked, { replaceState: true, noScroll: true, keepFocus: true }));
}

function onceReady(then: () => void): void {
  const observer = new MutationObserver(() => {
    observer.disconnect();
    setTimeout(then); // the router has started once this turn is over
  });
  observer.observe(document.documentElement, { attributeFilter: ['data-ready'] });
}
