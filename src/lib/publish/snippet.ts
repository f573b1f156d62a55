import { outsideAddress } from '$lib/view/page-address';
import { escapeHtml } from './escape-html';

/** A figure to stand in a page of somebody else's. */
export interface Embedded {
  /** scheme, host and port of this site */
  readonly origin: string;
  /** from {@link embedAddress} */
  readonly address: string;
  /** what the frame is called for those who do not see it */
  readonly title: string;
  /** in CSS pixels, or all that there is */
  readonly width?: number;
  /** in CSS pixels, until the script has fitted it */
  readonly height: number;
}

/** The frame alone: it needs no script, and no style that a strict policy would refuse. */
export function iframe({ origin, address, title, width, height }: Embedded): string {
  const src = escapeHtml(outsideAddress(origin, address));
  const size = `width="${width ?? '100%'}" height="${height}"`;
  return `<iframe src="${src}" title="${escapeHtml(title)}" ${size} frameborder="0" loading="lazy"></iframe>`;
}

/** The frame and the script that fits it to its content's height, to copy into a page. */
export const snippet = (embedded: Embedded): string =>
  `${iframe(embedded)}\n<script src="${escapeHtml(embedded.origin)}/embed.js" async></script>\n`;
