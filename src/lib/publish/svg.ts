import { filePalettes } from '$lib/charts/svg/file-palettes';
import { frameFor, presets, type ImageFrame } from '$lib/layout/image-frame';
import { placeImage, type ImageExtras } from '$lib/layout/image-layout';
import type { Publication } from './publication';
import { footOf } from './publisher';
import { renderSvg } from './render-svg';
import { svgMetadata } from './svg-metadata';

/**
 * A figure as a standalone SVG: text as text, its size and theme, and where it comes from.
 * @param name tells its patterns from those of other pictures, where several stand in one file
 */
export function publishedSvg(publication: Publication, name?: string): string {
  return renderSvg(imageOf(publication, name))
    .replace('<svg ', `<svg xml:lang="${publication.i18n.language}" `)
    .replace('</desc>', () => `</desc>${svgMetadata(publication)}`);
}

/** What a figure's picture is drawn from. */
export function imageOf(publication: Publication, name?: string) {
  const { figure, view, options, i18n } = publication;
  return {
    figure,
    open: view.open,
    i18n,
    width: options.width,
    palette: filePalettes[options.theme],
    frame: frameOf(publication),
    extras: extrasOf(publication),
    ...(name === undefined ? {} : { name })
  };
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
