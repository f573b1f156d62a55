/*
 * Fits Attest's frames in this page to the height of what they show. It looks at frames of the site
 * that it comes from and listens to nobody else; it stores nothing and leaves no name behind.
 */
(() => {
  const home = new URL(document.currentScript.src).origin;
  const frames = () =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${home}/`));

  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== home || !(data?.attestHeight > 0)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    frame.style.boxSizing = 'content-box';
    frame.style.height = `${data.attestHeight}px`;
  });

  // Frames that were there first have spoken already: ask them again.
  for (const { contentWindow } of frames()) contentWindow?.postMessage('attestHeight', '*');
})();
