import { besideWords, type ChoiceName } from '$lib/i18n/beside-words';
import { countryName } from '$lib/i18n/country-name';
import type { I18n } from '$lib/i18n/i18n';
import { formOf } from '$lib/model/count';
import { partyName, regionName, typeName } from '../names';
import { countriesOf } from './places';
import type { Measured, Pair, Side } from './sides';
import { isIn, monthsIn } from './spans';

/** What must be read with two datasets side by side. */
export function besideNotes(pair: Pair, shown: readonly [Measured, Measured]): string[] {
  const { sides, input } = pair;
  const { notes } = besideWords[input.i18n.language];
  const each = (tell: (side: Side, own: Measured) => string[]) =>
    sides.flatMap((side, index) => tell(side, index === 0 ? shown[0] : shown[1]));
  return [
    notes.noDifference,
    ...sides.map((side) => selectionNote(side, input.i18n)),
    ...placeNotes(pair),
    ...each((side) => unknownNotes(side, pair)),
    ...each((side, own) => lackingNotes(side, own, input.i18n)),
    ...drawnNotes(pair, shown),
    ...each((side, own) => apartNotes(side, own, input.i18n))
  ];
}

/** How each was gathered, and what follows from it. */
function selectionNote({ name, dataset }: Side, i18n: I18n): string {
  return besideWords[i18n.language].told(name, i18n.words.site[dataset.selection]);
}

function placeNotes({ sides, places, input }: Pair): string[] {
  const { i18n } = input;
  const { notes } = besideWords[i18n.language];
  const [a, b] = sides;
  if (!places.countries) {
    const without = sides.filter(({ dataset }) => !countriesOf(dataset)).map(({ name }) => name);
    return [notes.noCodes(i18n.formats.list(without))];
  }
  if (places.countries.length === 0) return [notes.otherCountries(a.name, b.name)];
  const names = places.countries.map((code) => countryName(code, i18n.language));
  return sides
    .filter(({ held }) => held !== undefined)
    .map(({ name }) => notes.held(name, i18n.formats.list(names)));
}

const namers: Readonly<Record<ChoiceName, typeof partyName>> = {
  region: regionName,
  perpetrator: partyName,
  type: typeName
};

function unknownNotes({ name, unknown, isLost }: Side, { input }: Pair): string[] {
  const { i18n, room } = input;
  const { notes } = besideWords[i18n.language];
  const told = unknown.map(({ of, values }) =>
    notes.unknown[of](
      name,
      i18n.formats.list(values.map((value) => namers[of](value, room.dataset, i18n)))
    )
  );
  return isLost ? [...told, notes.lost(name)] : told;
}

function lackingNotes({ name }: Side, { lacking }: Measured, { language }: I18n): string[] {
  if (lacking === undefined || lacking === 'choice') return [];
  return [besideWords[language].notes.lacking[lacking](name)];
}

/** What bars, pale bars and bands mean, as far as there are any. */
function drawnNotes({ sides, spans, input }: Pair, shown: readonly Measured[]): string[] {
  const { i18n } = input;
  const { notes } = besideWords[i18n.language];
  const months = monthsIn(spans.axis);
  const drawn = sides.flatMap(({ dataset }, index) =>
    months.flatMap((month) => {
      const own = shown[index];
      return own && !own.lacking && isIn(month, dataset.period)
        ? [{ month, tally: own.month(month) }]
        : [];
    })
  );
  const isPale = drawn.some(
    ({ month, tally }) => !isIn(month, spans.counted) && tally.incidents > 0
  );
  const hasBand = sides.some(
    ({ dataset }, index) =>
      shown[index]?.lacking || months.some((month) => !isIn(month, dataset.period))
  );
  const open = shown.some(({ total }) => formOf(total.count, total.incidents) === 'at-least');
  return [
    ...(isPale ? [notes.single] : []),
    ...(hasBand ? [notes.uncovered] : []),
    ...(drawn.some(({ tally }) => tally.incidents === 0) ? [i18n.words.notes.noneRecorded] : []),
    ...(open ? [i18n.words.notes.atLeast] : [])
  ];
}

function apartNotes({ name }: Side, { longer, cutOff }: Measured, i18n: I18n): string[] {
  const { notes } = besideWords[i18n.language];
  const { number } = i18n.formats;
  return [
    ...(longer.incidents > 0
      ? [i18n.plural(notes.longer, longer.incidents)(name, number(longer.incidents))]
      : []),
    ...(cutOff > 0 ? [i18n.plural(notes.cutOff, cutOff)(name, number(cutOff))] : [])
  ];
}
