import type { Cube } from '$lib/cube/cube';
import { inWords, inWordsText } from '$lib/figures/in-words/in-words';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import { ReadingRoom } from '$lib/view/reading-room';
import { defaultView } from '$lib/view/view';

interface Whole {
  readonly dataset: Dataset;
  readonly cube: Cube;
  readonly i18n: I18n;
  readonly link: string;
}

/** A dataset without any choice, told in words. */
export const wholeInWords = ({ dataset, cube, i18n, link }: Whole): string =>
  inWordsText(
    inWords({
      room: new ReadingRoom(cube, dataset),
      view: defaultView,
      i18n,
      scope: 'alone',
      link
    })
  );
