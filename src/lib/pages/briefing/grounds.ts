import type { Ground } from '$lib/briefing/made-figure';
import { Once } from '$lib/briefing/once';
import type { Cube } from '$lib/cube/cube';
import type { BriefingWords } from '$lib/i18n/briefing-en';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import { mostIncidents } from '$lib/publish/prepare';
import type { Found } from '$lib/publish/publication';
import { formatList } from '$lib/view/address';
import { ReadingRoom } from '$lib/view/reading-room';
import { loadIncidents } from '../incidents/load-incidents';

interface Given {
  readonly dataset: Dataset;
  readonly cube: Cube;
  readonly i18n: I18n;
  readonly words: BriefingWords;
  readonly origin: string;
}

/** What figures of a version are made from in a browser, or a sentence where that is not kept. */
export function groundsOf({ dataset, cube, i18n, words, origin }: Given) {
  const lists = new Once<Found>();
  const ground: Ground = {
    room: new ReadingRoom(cube, dataset),
    i18n,
    words,
    origin,
    incidents: (behind) => {
      const query = formatList(behind);
      query.set('limit', String(mostIncidents));
      return lists.of(query.toString(), () => loadIncidents(fetch, dataset.id, query));
    }
  };
  return async (version: string | undefined): Promise<Ground | string> =>
    version === undefined || version === dataset.version ? ground : words.problems.version(version);
}
