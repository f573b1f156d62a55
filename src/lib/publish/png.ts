import type { Publication, Tools } from './publication';
import { publishedSvg, sizeOf } from './svg';

/** What a picture may have at most: its pixels are held in memory, four bytes each. */
export const mostPixels = 20_000_000;

/** A picture of more pixels than are held in memory. */
export class TooLarge extends Error {}

/** A figure as PNG, `scale` pixels for each CSS pixel; rejects with {@link TooLarge}. */
export async function publishedPng(publication: Publication, tools: Tools): Promise<Uint8Array> {
  const svg = publishedSvg(publication);
  const { scale } = publication.options;
  const { width, height } = sizeOf(svg);
  if (width * height * scale ** 2 > mostPixels) throw new TooLarge(`${width} × ${height}`);
  return tools.rasterize(svg, scale);
}

/** The same for documents: twice as fine as a screen, or as fine as its size allows. */
export async function documentPicture(
  publication: Publication,
  tools: Tools
): Promise<{ readonly png: Uint8Array; readonly width: number; readonly height: number }> {
  const svg = publishedSvg(publication);
  const { width, height } = sizeOf(svg);
  const scale = Math.min(2, Math.sqrt(mostPixels / (width * height)));
  return { png: await tools.rasterize(svg, scale), width, height };
}
