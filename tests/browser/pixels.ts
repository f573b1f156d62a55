import type { Page } from './test';

export interface Deviation {
  readonly figure: string;
  readonly mark: number;
  readonly edge: 'left' | 'right' | 'top' | 'bottom';
  /** from where SVG draws the edge to where the canvas shows it, outwards, in CSS pixels */
  readonly pixels: number;
}

export interface Compared {
  readonly marks: number;
  readonly deviations: readonly Deviation[];
  /** pixels of ink on a canvas that no mark of the SVG explains */
  readonly strayInk: number;
}

/**
 * Compares each mark that SVG places with what the canvas above it shows. An edge is found by
 * walking from the mark's middle outwards over lines of pixels parallel to it, as far as these
 * show as much ink as the middle does; the part of the last one that is covered counts.
 */
export const compareMarks = (page: Page): Promise<Compared> =>
  page.evaluate(() => {
    type Box = Record<'left' | 'right' | 'top' | 'bottom', number>;
    const deviations: Deviation[] = [];
    let marks = 0;
    let strayInk = 0;
    for (const plot of document.querySelectorAll('main .plot')) {
      const canvas = plot.querySelector('canvas');
      const ink = canvas && inkOf(canvas);
      if (!ink) continue;
      const rects = [...plot.querySelectorAll('.drawing .marks rect')];
      const boxes = rects.map(boxOf).filter((box) => box.right > box.left && box.bottom > box.top);
      const figure = plot.closest('figure')?.dataset['testid'] ?? '';
      for (const [mark, box] of boxes.entries()) {
        marks += 1;
        for (const edge of ['left', 'right', 'top', 'bottom'] as const) {
          deviations.push({ figure, mark, edge, pixels: deviationOf(ink, box, edge) });
        }
      }
      strayInk += strayOf(ink, boxes);
    }
    return { marks, deviations, strayInk };

    interface Ink {
      readonly ratio: number;
      readonly width: number;
      readonly height: number;
      /** the alpha of a pixel of the canvas, 0 beyond it */
      readonly at: (x: number, y: number) => number;
    }

    function inkOf(canvas: HTMLCanvasElement): Ink {
      const { width, height } = canvas;
      const copy = new OffscreenCanvas(width, height).getContext('2d');
      copy?.drawImage(canvas, 0, 0);
      const data = copy?.getImageData(0, 0, width, height).data ?? [];
      const at = (x: number, y: number) =>
        x < 0 || y < 0 || x >= width || y >= height ? 0 : (data[(y * width + x) * 4 + 3] ?? 0);
      return { ratio: width / canvas.clientWidth, width, height, at };
    }

    /** What a mark covers, its outline included. */
    function boxOf(rect: Element): Box {
      const number = (name: string) => Number(rect.getAttribute(name) ?? 0);
      const line = rect.hasAttribute('stroke') ? number('stroke-width') / 2 : 0;
      const left = number('x') - line;
      const top = number('y') - line;
      const right = number('x') + number('width') + line;
      const bottom = number('y') + number('height') + line;
      return { left, right, top, bottom };
    }

    function deviationOf(ink: Ink, box: Box, edge: keyof Box): number {
      const { ratio } = ink;
      const across = edge === 'left' || edge === 'right';
      const outwards = edge === 'right' || edge === 'bottom' ? 1 : -1;
      const [start, end] = across ? [box.top, box.bottom] : [box.left, box.right];
      const [near, far] = across ? [box.left, box.right] : [box.top, box.bottom];
      const from = Math.floor((start + Math.min(2, (end - start) / 4)) * ratio);
      const to = Math.max(from, Math.ceil((end - Math.min(2, (end - start) / 4)) * ratio) - 1);
      const line = (at: number) => {
        let most = 0;
        for (let along = from; along <= to; along++) {
          most = Math.max(most, across ? ink.at(at, along) : ink.at(along, at));
        }
        return most;
      };
      const middle = Math.floor(((near + far) / 2) * ratio);
      const full = line(middle);
      if (full === 0) return Infinity;
      let at = middle;
      while (line(at + outwards) >= full * 0.7) at += outwards;
      const covered = Math.min(1, line(at + outwards) / full);
      const part = covered < 0.7 ? covered : 0;
      const found = (outwards > 0 ? at + 1 + part : at - part) / ratio;
      return (found - box[edge]) * outwards;
    }

    function strayOf(ink: Ink, boxes: readonly Box[]): number {
      const explained = new Uint8Array(ink.width * ink.height);
      for (const box of boxes) {
        const top = Math.max(0, Math.floor((box.top - 1) * ink.ratio));
        const bottom = Math.min(ink.height, Math.ceil((box.bottom + 1) * ink.ratio));
        const left = Math.max(0, Math.floor((box.left - 1) * ink.ratio));
        const right = Math.min(ink.width, Math.ceil((box.right + 1) * ink.ratio));
        for (let y = top; y < bottom; y++) {
          explained.fill(1, y * ink.width + left, y * ink.width + right);
        }
      }
      let stray = 0;
      for (let y = 0; y < ink.height; y++) {
        for (let x = 0; x < ink.width; x++) {
          if (ink.at(x, y) > 0 && explained[y * ink.width + x] === 0) stray += 1;
        }
      }
      return stray;
    }
  });
