/*
 * Tells the page around an embed how tall the embed's content is, and nothing else. The height of
 * the frame plays no part in that height, so that fitting the one to the other ends at once.
 */
(() => {
  if (parent === window) return;
  const report = () => {
    const attestHeight = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ attestHeight }, '*');
  };
  new ResizeObserver(report).observe(document.body);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data === 'attestHeight') report();
  });
})();
