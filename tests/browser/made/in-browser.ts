import { browserTools } from '$lib/publish/browser-tools';
import { make, type Asked } from './asked';

/** A file's bytes in base 64, made as pages make it. */
const makeFile = async (asked: Asked): Promise<string> =>
  base64(await make(asked, await browserTools()));

/** By how much two PNGs of the same size differ on average, of 255. */
async function difference(pictures: readonly [string, string]): Promise<number> {
  const [first, second] = await Promise.all([pixelsOf(pictures[0]), pixelsOf(pictures[1])]);
  if (first.length !== second.length) return Infinity;
  let sum = 0;
  first.forEach((value, at) => (sum += Math.abs(value - (second[at] ?? 0))));
  return sum / first.length;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

async function pixelsOf(png: string): Promise<Uint8ClampedArray> {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes]));
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(picture, 0, 0);
  return context.getImageData(0, 0, picture.width, picture.height).data;
}

declare global {
  interface Window {
    makeFile: typeof makeFile;
    difference: typeof difference;
  }
}

window.makeFile = makeFile;
window.difference = difference;
