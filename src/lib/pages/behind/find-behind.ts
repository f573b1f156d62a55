import { error } from '@sveltejs/kit';
import type { Component, ComponentProps } from 'svelte';
import Behind from '$lib/charts/Behind.svelte';
import type { Cube } from '$lib/cube/cube';
import { figureIds, type Figure } from '$lib/figures/figure';
import { makeFigure } from '$lib/figures/figures';
import { behindWords } from '$lib/i18n/behind-words';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import { formatList } from '$lib/view/address';
import { cellKey, type Opened } from '$lib/view/behind';
import { ReadingRoom } from '$lib/view/reading-room';
import type { View } from '$lib/view/view';
import { loadIncidents, type IncidentList } from '../incidents/load-incidents';
import type { Fetch } from '../load';
import { shownBy } from '../shown-by';

/** As many incidents as are shown at once; the others stand in the list. */
const shown = 20;

/** What a page shows. */
export interface Shown {
  readonly dataset: Dataset;
  readonly cube: Cube;
  readonly view: View;
  readonly i18n: I18n;
}

/** The incidents behind a mark, and the component that shows them. */
export interface FoundBehind {
  readonly Panel: Component<ComponentProps<typeof Behind>>;
  readonly label: string;
  readonly behind: View;
  readonly list: IncidentList;
}

/** The incidents that an address opens; a mark that there is not is a 400 that lists those that are. */
export async function findBehind(
  fetch: Fetch,
  { figure: id, mark }: Opened,
  { dataset, cube, view, i18n }: Shown
): Promise<FoundBehind> {
  const unknown = (allowed: readonly string[]): never =>
    error(400, i18n.words.errors.parameter('behind', `${id}.${mark}`, allowed.join(', ')));
  const known =
    figureIds.find((candidate) => candidate === id) ??
    unknown(figureIds.map((figure) => `${figure}.…`));
  const room = new ReadingRoom(cube, dataset);
  const shownThere = shownBy(known, view, room, i18n);
  const marks = marksOf(
    makeFigure(known, { room, view: shownThere, i18n, scope: 'dashboard', link: '' }),
    i18n
  );
  const found =
    marks.find(({ key }) => key === mark) ?? unknown(marks.map(({ key }) => `${id}.${key}`));
  const asked = formatList(found.behind);
  asked.set('limit', String(shown));
  asked.set('lang', i18n.language);
  return { ...found, Panel: Behind, list: await loadIncidents(fetch, dataset.id, asked) };
}

interface Mark {
  readonly key: string;
  readonly label: string;
  readonly behind: View;
}

/** Rows, and the cells among them that have incidents of their own. */
const marksOf = ({ rows, columns }: Figure, i18n: I18n): Mark[] =>
  rows.flatMap(({ key, label: own, parent, behind, cellViews = {} }) => {
    const outer = rows.find((row) => row.key === parent);
    const label = outer ? `${outer.label}, ${own}` : own;
    return [
      { key, label, behind },
      ...Object.entries(cellViews).map(([column, view]) => {
        const name = columns.find((candidate) => candidate.key === column)?.label ?? column;
        const { cell } = behindWords[i18n.language];
        return { key: cellKey(key, column), label: cell(label, name), behind: view };
      })
    ];
  });
