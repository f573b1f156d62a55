import type { Colour } from '../paint';
import { colourOf } from '../paint';
import type { FigureInput } from '../figure';
import { partyName } from '../names';
import { standingOf, standings } from '../by-perpetrator';
import { comparisonWords } from '$lib/i18n/comparison-words';
import { kindOf, type PartyKind } from '$lib/model/party-kind';
import type { Parties } from '$lib/view/parties';
import { comparableKeys } from './parties-chosen';

/** One of the parties compared, or all of them together. */
export interface Side {
  readonly key: string;
  readonly label: string;
  readonly colour: Colour;
  /** what its members are to the state */
  readonly kinds: readonly PartyKind[];
  /** the choice in an address that means it */
  readonly perpetrators: readonly string[];
  /** what its parts are called, in the order of their standings */
  readonly parts: readonly string[];
  /** where it stands in an incident, as the number of a standing; -1 where it took no part */
  readonly standing: (parties: Parties) => number;
}

export const together = 'together';

/** The parties of a comparison in the dataset's order, and all of them together. */
export function sidesOf({ room, view, i18n }: FigureInput): Side[] {
  const words = comparisonWords[i18n.language];
  const { dataset } = room;
  const categoryOf = (key: string) => dataset.perpetrators.find(({ id }) => id === key)?.category;
  const chosen = comparableKeys(room).filter((key) => view.perpetrators.includes(key));
  const sides = chosen.map((key): Side => {
    const category = categoryOf(key);
    return {
      key,
      label: partyName(key, dataset, i18n),
      colour: colourOf(category ?? key, dataset),
      kinds: [kindOf(category ?? key)],
      perpetrators: [key],
      parts: standings.map(([standing]) => i18n.words.parts[standing]),
      standing: (parties) => {
        const standing = standingOf(key, category, parties);
        return standings.findIndex(([name]) => name === standing);
      }
    };
  });
  const all: Side = {
    key: together,
    label: words.together,
    colour: 'several',
    kinds: sides.flatMap(({ kinds }) => kinds),
    perpetrators: view.perpetrators,
    parts: words.parts,
    standing: (parties) => {
      const standing = sides.map((side) => side.standing(parties)).filter((number) => number >= 0);
      if (standing.length === 0) return -1;
      const isFirm = standing.some((number) => number % 2 === 0);
      return (standing.length > 1 ? 2 : 0) + (isFirm ? 0 : 1);
    }
  };
  return [...sides, all];
}
