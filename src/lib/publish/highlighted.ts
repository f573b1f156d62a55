import type { Theme } from '$lib/charts/svg/file-palettes';
import type { Figure, Row, Segment } from '$lib/figures/figure';
import type { Colour, Paint } from '$lib/figures/paint';

/** What can be highlighted in a figure: a row that is shown, or a category of the stacks. */
export interface Highlightable {
  readonly key: string;
  readonly label: string;
}

/** Everything that can be highlighted, in the order in which it stands; nothing where no bars are. */
export function highlightable(figure: Figure, open: readonly string[]): Highlightable[] {
  switch (figure.kind) {
    case 'tiles':
    case 'matrix':
    case 'trends':
      return [];
    case 'timeline':
      return partsOf(figure);
    case 'rows':
    case 'map':
    case 'labelled-rows':
    case 'sets':
      return figure.rows
        .filter(({ parent }) => parent === undefined || open.includes(parent))
        .map(({ key, label }) => ({ key, label }));
    case 'panels':
      return figure.rows
        .filter(({ parent }) => parent === undefined)
        .map(({ key, label }) => ({ key, label }));
  }
}

/** The categories of a timeline's stacks, each once, whether stated or not. */
function partsOf({ rows, columns }: Figure): Highlightable[] {
  const used = new Set(rows.flatMap(({ segments }) => segments.map(({ key }) => key)));
  const parts = new Map<string, string>();
  for (const { key, label } of columns) {
    if (used.has(key) && !parts.has(partKey(key))) parts.set(partKey(key), label);
  }
  return [...parts].map(([key, label]) => ({ key, label }));
}

/** Stated and tentative parts of a stack belong to one category. */
export const partKey = (key: string): string => key.replace(/-tentative$/, '');

/**
 * A figure in which all bars but those of one row (with what is within it) or of one category are
 * calm. Patterns and words stay; `note` stands before the others.
 */
export function highlighted(figure: Figure, key: string, theme: Theme, note: string): Figure {
  const isTimeline = figure.kind === 'timeline';
  const isIn = (row: Row, segment: Segment): boolean =>
    isTimeline ? partKey(segment.key) === key : row.key === key || row.parent === key;
  return {
    ...figure,
    notes: [note, ...figure.notes],
    rows: figure.rows.map((row) => ({
      ...row,
      segments: row.segments.map((segment) => ({
        ...segment,
        paint: isIn(row, segment) ? strong(segment.paint, theme) : calm(segment.paint)
      }))
    }))
  };
}

const calm = ({ pattern }: Paint): Paint => ({ colour: 'calm', pattern });

/** What is grey already would not stand out from what is calm. */
const strong = ({ colour, pattern }: Paint, theme: Theme): Paint => ({
  colour: theme === 'grey' || isGrey(colour) ? 'several' : colour,
  pattern
});

const isGrey = (colour: Colour): boolean => colour === 'unidentified';
