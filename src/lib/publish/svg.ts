import { filePalettes } from '$lib/charts/svg/file-palettes';
import { frameFor, presets, type ImageFrame } from '$lib/layout/image-frame';
import { placeImage, type ImageExtras } from '$lib/layout/image-layout';
import type { Publication } from './publication';
import { footOf } from './publisher';
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
    extras: extrasOf(publication)
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

const extrasOf = (publication: Publication): ImageExtras => ({
  still: true,
  highlight: publication.options.highlight,
  foot: footOf(publication)
});

function frameOf(publication: Publication): ImageFrame | undefined {
  const { figure, view, options, i18n } = publication;
  const { ratio } = presets[options.size];
  if (ratio === undefined) return undefined;
  const extras = extrasOf(publication);
  return frameFor((width) => placeImage(figure, width, view.open, i18n, extras).height, ratio);
}
