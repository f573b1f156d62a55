/** What comes in place of the part that had the focus takes it over. */
export const takeFocus = (element: HTMLElement): void => element.focus();
