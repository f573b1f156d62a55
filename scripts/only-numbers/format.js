/** @returns {never} */
function unused() {
  throw new TypeError('numbers are written by Intl, not by the ticks of a scale');
}

export {
  unused as format,
  unused as formatPrefix,
  unused as formatSpecifier,
  unused as precisionFixed,
  unused as precisionPrefix,
  unused as precisionRound
};
