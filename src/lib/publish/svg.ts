import { filePalettes } from '$lib/charts/svg/file-palettes';
import { frameFor, presets, type ImageFrame } from '$lib/layout/image-frame';
import { placeImage } from '$lib/layout/image-layout';
import type { Publication } from './publication';
import { renderSvg } from './render-svg';
import { svgMetadata } from './svg-metadata';

/** A figure as a standalone SVG: text as text, its size and theme, and where it comes from. */
export function publishedSvg(publication: Publication): string {
  const { figure, view, options, i18n } = publication;
  const svg = renderSvg({
    figure,
    open: view.open,
    i18n,
    width: options.width,
    palette: filePalettes[options.theme],
    frame: frameOf(publication),
    still: true
  });
  return svg
    .replace('<svg ', `<svg xml:lang="${i18n.language}" `)
    .replace('</desc>', () => `</desc>${svgMetadata(publication)}`);
}

/** The size of a published SVG, in CSS pixels. */
export function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

function frameOf({ figure, view, options, i18n }: Publication): ImageFrame | undefined {
  const { ratio } = presets[options.size];
  if (ratio === undefined) return undefined;
  return frameFor((width) => placeImage(figure, width, view.open, i18n, true).height, ratio);
}
