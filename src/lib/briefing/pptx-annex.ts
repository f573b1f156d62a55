import { heightOf, slideSize } from '$lib/publish/pptx-figure';
import type { BriefingDocument } from './document';
import { ranges } from './endnotes';

export const annexSize = 10;
/** In inches: when, what, where, who, what was suffered, figures, endnotes. */
export const annexWidths = [1.5, 3.1, 1.9, 2.0, 2.3, 0.7, 0.73] as const;

const room = slideSize.height - 2.1;
/** Of a cell's edges, on both sides. */
const padding = 0.08;

/** The rows of a slide of the annex, its head first. */
export interface AnnexPage {
  readonly isFirst: boolean;
  readonly rows: readonly (readonly string[])[];
}

/** The annex in tables that each fit on a slide; none without incidents. */
export function annexPages({ annex, words, i18n }: BriefingDocument): AnnexPage[] {
  const { incident } = i18n.words;
  const head = [
    incident.when,
    incident.title,
    incident.where,
    incident.perpetrators,
    incident.harms,
    words.columns.figures,
    words.columns.endnotes
  ];
  const pages: string[][][] = [];
  let left = 0;
  for (const { cells, figures, endnotes } of annex) {
    const row = [...cells, ranges(figures), ranges(endnotes)];
    const height = heightOfRow(row);
    if (height > left) {
      pages.push([head]);
      left = room - heightOfRow(head);
    }
    pages.at(-1)?.push(row);
    left -= height;
  }
  return pages.map((rows, index) => ({ isFirst: index === 0, rows }));
}

const heightOfRow = (cells: readonly string[]): number =>
  padding +
  Math.max(
    ...cells.map((text, column) => heightOf(text, annexSize, (annexWidths[column] ?? 1) - padding))
  );
