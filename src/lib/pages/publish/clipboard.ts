import type { Publication } from '$lib/publish/publication';
import { publishedSheet } from '$lib/publish/published-sheet';
import { sheetToHtml, sheetToText } from '$lib/publish/sheet-pasted';

/** Puts a figure's table on the clipboard, as HTML for Word and Excel and as text for the others. */
export function copyTable(publication: Publication): Promise<void> {
  const sheet = publishedSheet(publication);
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([sheetToHtml(sheet)], { type: 'text/html' }),
      'text/plain': new Blob([sheetToText(sheet)], { type: 'text/plain' })
    })
  ]);
}

/** Puts a picture on the clipboard; it may still be in the making, as some browsers require. */
export const copyPicture = (png: Promise<Uint8Array>): Promise<void> =>
  navigator.clipboard.write([
    new ClipboardItem({
      'image/png': png.then((bytes) => new Blob([new Uint8Array(bytes)], { type: 'image/png' }))
    })
  ]);

/** Puts words on the clipboard; where that is not allowed they are selected, and it says false. */
export async function copyWords(element: HTMLElement | null | undefined): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element?.textContent?.trim() ?? '');
    return true;
  } catch {
    if (element) getSelection()?.selectAllChildren(element);
    return false;
  }
}
