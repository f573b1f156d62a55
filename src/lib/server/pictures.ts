import { presets } from '$lib/layout/image-frame';
import type { Language } from '$lib/model/text';
import type { Picture } from '$lib/publish/oembed';
import { fileAddress } from '$lib/view/page-address';
import { absolute } from './links';

const { width, ratio } = presets.slide;

/** A figure's picture for previews of links. */
export function pictureOf(figure: {
  readonly language: Language;
  readonly dataset: string;
  readonly figure: string;
  /** of the view */
  readonly parameters: URLSearchParams;
}): Picture {
  const parameters = new URLSearchParams(figure.parameters);
  parameters.set('size', 'slide');
  const path = `/${figure.dataset}/figures/${figure.figure}.png`;
  return {
    url: absolute(fileAddress(figure.language, path, parameters)),
    width,
    height: width * ratio
  };
}
