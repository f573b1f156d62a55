import styles from './dialog.css?inline';

let sheet: CSSStyleSheet | undefined;

/**
 * Gives the page the dialog's styles, once. They come with the dialog: as a file of their own they
 * would be part of every page's first view.
 */
export function adoptStyles(): void {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
