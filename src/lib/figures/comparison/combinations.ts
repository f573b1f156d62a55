import { combinationWords } from '$lib/i18n/combination-words';
import { combinedIn } from '$lib/view/parties';
import type { View } from '$lib/view/view';
import { casualtiesByPerpetrator } from '../by-perpetrator';
import type { Figure, FigureInput, Row } from '../figure';
import { colourOf } from '../paint';
import { measureTitle } from '../words';

/** One bar for each exact combination of categories; they add up to the total. */
export function combinations(input: FigureInput): Figure {
  const { view, i18n, room } = input;
  const words = combinationWords[i18n.language];
  const combined: View = { ...view, joint: 'combination' };
  const made = casualtiesByPerpetrator({ ...input, view: combined });
  const keepJoint = (other: View): View => ({ ...other, joint: view.joint });
  return {
    ...made,
    id: 'combinations',
    kind: 'sets',
    title: words.title(measureTitle(view, i18n)),
    howToRead: words.howToRead,
    rows: made.rows.map((row) => ({
      ...row,
      chosen: isChosen(row, view),
      target: keepJoint(row.target),
      behind: keepJoint(row.behind)
    })),
    sets: room.dataset.categories.map(({ id, name }) => ({
      key: id,
      label: i18n.text(name),
      colour: colourOf(id, room.dataset)
    }))
  };
}

/** A combination is chosen by its own name, or by that of a category in it. */
function isChosen({ key }: Row, { perpetrators }: View): boolean {
  const members = combinedIn(key) ?? [];
  return (
    perpetrators.length === 0 ||
    perpetrators.some(
      (value) =>
        value === key || members.includes(value) || (value === 'several' && members.length > 1)
    )
  );
}
