import type { Ground } from '$lib/briefing/made-figure';
import { Once } from '$lib/briefing/once';
import type { Cube } from '$lib/cube/cube';
import type { BriefingWords } from '$lib/i18n/briefing-en';
import type { I18n } from '$lib/i18n/i18n';
import type { Terrain } from '$lib/model/boundaries';
import type { Dataset } from '$lib/model/dataset';
import { mostIncidents } from '$lib/publish/prepare';
import type { Found } from '$lib/publish/publication';
import type { Newer } from '$lib/versions/newer';
import { formatList, formatView } from '$lib/view/address';
import { ReadingRoom } from '$lib/view/reading-room';
import { loadIncidents } from '../incidents/load-incidents';
import { got, loadCube } from '../load';
import { loadBasemap, loadTerrain } from '../map/load-basemap';

interface Given {
  readonly dataset: Dataset;
  readonly cube: Cube;
  readonly i18n: I18n;
  readonly words: BriefingWords;
  readonly origin: string;
}

/** What figures of a version are made from in a browser, or a sentence where that is not kept. */
export function groundsOf(given: Given) {
  const { dataset, i18n, words } = given;
  const current = groundOf(given);
  const others = new Once<Ground | string>();
  const frozen = async (version: string): Promise<Ground | string> => {
    try {
      return groundOf({ ...given, ...(await loadCube(fetch, dataset.id, i18n, version)) });
    } catch (thrown) {
      if (isMissing(thrown)) return words.problems.version(version);
      throw thrown;
    }
  };
  return async (version: string | undefined): Promise<Ground | string> =>
    version === undefined || version === dataset.version
      ? current
      : others.of(version, () => frozen(version));
}

function groundOf({ dataset, cube, i18n, words, origin }: Given): Ground {
  const lists = new Once<Found>();
  let terrain: Promise<Terrain> | undefined;
  return {
    room: new ReadingRoom(cube, dataset),
    i18n,
    words,
    origin,
    incidents: (behind) => {
      const query = formatList(behind);
      query.set('limit', String(mostIncidents));
      return lists.of(query.toString(), () => loadIncidents(fetch, dataset.id, query));
    },
    basemap: (view) => {
      terrain ??= loadTerrain(fetch, dataset.id);
      return loadBasemap(fetch, dataset.id, view, terrain);
    },
    newer: async (figure, view) => {
      const query = formatView(view);
      query.set('figure', figure);
      query.set('lang', i18n.language);
      const address = `/api/${dataset.id}/versions/newer?${query}`;
      const { sentence } = await got<Newer>(fetch, address);
      return sentence === '' ? [] : [sentence];
    }
  };
}

/** Whether a load has failed because there is no such thing. */
const isMissing = (thrown: unknown): boolean =>
  typeof thrown === 'object' && thrown !== null && 'status' in thrown && thrown.status === 404;
