import { mount, unmount, type ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import FigureImage from '$lib/charts/svg/FigureImage.svelte';
import type { Figure } from '$lib/figures/figure';
import type { I18n } from '$lib/i18n/i18n';

type Props = ComponentProps<typeof FigureImage>;

/** A figure as a standalone SVG file, `width` CSS pixels wide, with its notes and its citation. */
export const figureSvg = (
  figure: Figure,
  options: { readonly width: number; readonly open: readonly string[]; readonly i18n: I18n }
): string => renderSvg({ figure, ...options });

/** The same with a palette and a frame of one's own. XML forbids `]]>` in texts, HTML does not. */
export const renderSvg = (props: Props): string =>
  markupOf(props)
    .replace(/<!--.*?-->/gs, '')
    .replace(/(<image [^>]*?)data-href=/g, '$1href=') // in a page it would be loaded at once
    .replaceAll('&nbsp;', '\u00a0') // browsers name it, XML does not
    .replaceAll('&gt;', '>')
    .replaceAll(']]>', ']]&gt;')
    .trim();

/** Components are compiled for a server or for a browser, which each know one way to render. */
const markupOf = import.meta.env.SSR
  ? (props: Props): string => render(FigureImage, { props }).body
  : (props: Props): string => {
      const target = document.createElement('div');
      const image = mount(FigureImage, { target, props });
      const markup = target.innerHTML;
      void unmount(image);
      return markup;
    };
