import type { ImageLine } from './image-layout';
import type { Box } from './layout';
import { wrapText } from './text-width';

/** Who publishes a picture, as it stands beneath everything else. */
export interface Foot {
  readonly text: string;
  readonly logo?: {
    /** a `data:` address of a PNG */
    readonly href: string;
    /** in pixels of its own */
    readonly width: number;
    readonly height: number;
    /** what it shows */
    readonly alt: string;
  };
}

export interface PlacedFoot {
  readonly height: number;
  readonly lines: readonly ImageLine[];
  readonly logo: Box | undefined;
}

const size = 13;
const lineHeight = size * 1.4;
const bold = 1.08;
const above = 12;
const gap = 20;
/** What a logo takes at most, in CSS pixels. */
const most = { width: 160, height: 44 };

/** Places the foot: words at the left, the logo at the right, both on one middle line. */
export function placeFoot(foot: Foot, box: Pick<Box, 'x' | 'y' | 'width'>): PlacedFoot {
  const logo = foot.logo && sizeOfLogo(foot.logo);
  const texts = foot.text === '' ? [] : wordsOf(foot, box.width - (logo ? logo.width + gap : 0));
  const words = texts.length * lineHeight;
  const height = Math.max(words, logo?.height ?? 0);
  const top = box.y + above;
  return {
    height: height === 0 ? 0 : above + height,
    lines: texts.map((text, line) => ({
      key: `foot-${line}`,
      x: box.x,
      y: top + (height - words) / 2 + line * lineHeight + size,
      text,
      size,
      tone: 'ink',
      bold: true
    })),
    logo: logo && {
      x: box.x + box.width - logo.width,
      y: top + (height - logo.height) / 2,
      ...logo
    }
  };
}

const wordsOf = ({ text }: Foot, width: number): string[] => wrapText(text, size * bold, width);

/** As large as allowed, never larger than it is, in its own proportions. */
export function sizeOfLogo(
  logo: { readonly width: number; readonly height: number },
  allowed: { readonly width: number; readonly height: number } = most
): { readonly width: number; readonly height: number } {
  const shrunk = Math.min(1, allowed.width / logo.width, allowed.height / logo.height);
  return { width: logo.width * shrunk, height: logo.height * shrunk };
}
