import { harmText, incidentWords } from '$lib/figures/incident-words';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import type { Incident } from '$lib/model/incident';
import { harmlessText } from '$lib/model/harmless-text';
import { mostIncidents } from '$lib/publish/prepare';
import type { Found } from '$lib/publish/publication';
import { inOrder, type Endnotes } from './endnotes';

/** An incident and the figures that it stands behind. */
export interface AnnexRow {
  readonly id: string;
  /** when, what, where, who, and what was suffered */
  readonly cells: readonly [string, string, string, string, string];
  readonly figures: readonly number[];
  readonly endnotes: readonly number[];
}

/** The incidents behind one figure that are listed, and the endnotes that it refers to. */
export interface Behind {
  readonly listed: number;
  readonly total: number;
  readonly endnotes: readonly number[];
}

export interface Annex {
  /** by date, each once */
  readonly rows: readonly AnnexRow[];
  /** of each figure, in their order */
  readonly behind: readonly Behind[];
}

interface Listed {
  readonly incident: Incident;
  readonly figures: Set<number>;
  readonly endnotes: Set<number>;
}

/** The incidents behind figures, numbered from 1, as far as a document lists them. */
export function annexOf(
  figures: readonly Found[],
  endnotes: Endnotes,
  dataset: Dataset,
  i18n: I18n
): Annex {
  const listed = new Map<string, Listed>();
  const behind = figures.map(({ incidents, total }, index) => {
    const own = new Set<number>();
    let count = 0;
    for (const incident of incidents) {
      const key = JSON.stringify(incident); // versions of a dataset may tell it differently
      const known = listed.get(key);
      if (!known && listed.size >= mostIncidents) continue;
      const entry = known ?? { incident, figures: new Set(), endnotes: new Set() };
      listed.set(key, entry);
      count += 1;
      entry.figures.add(index + 1);
      for (const note of endnotes.refer(incident, index + 1)) {
        entry.endnotes.add(note);
        own.add(note);
      }
    }
    return { listed: count, total, endnotes: inOrder(own) };
  });
  const rows = [...listed.values()].sort(byDate).map((entry) => rowOf(entry, dataset, i18n));
  return { rows, behind };
}

const byDate = ({ incident: a }: Listed, { incident: b }: Listed): number =>
  a.when.start.getTime() - b.when.start.getTime() || (a.id < b.id ? -1 : 1);

function rowOf({ incident, figures, endnotes }: Listed, dataset: Dataset, i18n: I18n): AnnexRow {
  const told = incidentWords(incident, dataset, i18n);
  const { listSeparator } = i18n.words.counts;
  const harms = incident.harms.map((harm) => harmText(harm, i18n));
  return {
    id: incident.id,
    cells: [
      harmlessText(told.when),
      harmlessText(i18n.text(incident.title)),
      harmlessText(told.where),
      harmlessText(told.parties.join(listSeparator)),
      harmlessText(harms.join(listSeparator))
    ],
    figures: inOrder(figures),
    endnotes: inOrder(endnotes)
  };
}
