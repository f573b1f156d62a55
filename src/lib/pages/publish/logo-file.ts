import type { Logo } from '$lib/publish/publication';

export type LogoProblem = 'size' | 'type' | 'picture';

export type ReadLogo =
  | { readonly ok: true; readonly logo: Logo }
  | { readonly ok: false; readonly problem: LogoProblem };

/** In bytes and in pixels. */
const mostBytes = 2 * 1024 * 1024;
const mostPixels = 20_000_000;
/** What is kept of a logo: four times what it takes in a picture, in pixels. */
const kept = { width: 640, height: 176 };

const types = ['image/png', 'image/jpeg', 'image/svg+xml'];

/**
 * Reads a logo and draws it anew as PNG, which leaves behind whatever else the file holds: scripts,
 * places, names. The file goes nowhere.
 */
export async function readLogo(file: File): Promise<ReadLogo> {
  if (file.size > mostBytes) return { ok: false, problem: 'size' };
  if (!types.includes(file.type)) return { ok: false, problem: 'type' };
  try {
    return { ok: true, logo: await redrawn(file) };
  } catch {
    return { ok: false, problem: 'picture' };
  }
}

async function redrawn(file: File): Promise<Logo> {
  const url = URL.createObjectURL(file);
  try {
    const image = await loaded(url);
    const { naturalWidth, naturalHeight } = image;
    const pixels = naturalWidth * naturalHeight;
    if (pixels === 0 || pixels > mostPixels) throw new Error(`${pixels} pixels`);
    const fitting = Math.min(kept.width / naturalWidth, kept.height / naturalHeight);
    const scale = file.type === 'image/svg+xml' ? fitting : Math.min(1, fitting);
    const width = Math.max(1, Math.round(naturalWidth * scale));
    const height = Math.max(1, Math.round(naturalHeight * scale));
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return { png: new Uint8Array(await blob.arrayBuffer()), width, height };
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Without decoding it, so that one of absurd size is turned away before it fills the memory. */
function loaded(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('no picture'));
    image.src = url;
  });
}
