/** Pixels of a copied picture for each of the drawing's own. */
const scale = 2;

/** Puts the picture at an address (SVG) on the clipboard as PNG; rejects where that is not allowed. */
export async function copyImage(href: string): Promise<void> {
  const item = new ClipboardItem({ 'image/png': rasterized(href) });
  await navigator.clipboard.write([item]);
}

/** Saves the picture as the file it is. */
export function saveImage(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.download = '';
  link.click();
}

async function rasterized(href: string): Promise<Blob> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`no picture at ${href}`);
  const url = URL.createObjectURL(await response.blob());
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth * scale, image.naturalHeight * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(url);
  }
}
