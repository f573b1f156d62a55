import './seed';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rollUp } from '$lib/cube/roll-up';
import { scopeOf } from '$lib/figures/choices';
import { inWords, inWordsText } from '$lib/figures/in-words/in-words';
import type { FigureInput } from '$lib/figures/figure';
import { makeFigure } from '$lib/figures/figures';
import { partyName, regionName } from '$lib/figures/names';
import { outsideText } from '$lib/figures/notes';
import { ReadingRoom } from '$lib/view/reading-room';
import { arbitraryWorld, type World } from '../fixtures/arbitraries';
import { english, french } from '../fixtures/small';

const inputsOf = ({ dataset, incidents, view }: World): FigureInput[] =>
  [english, french].map((i18n) => ({
    room: new ReadingRoom(rollUp(incidents), dataset),
    view,
    i18n,
    scope: 'alone',
    link: ''
  }));

/** Whole numbers as English and French write them. */
const numbersIn = (sentence: string): string[] =>
  sentence.match(/\d{1,3}(?:[,\u202f]\d{3})+|\d+/gu) ?? [];

/** What holds digits that count nothing: the scope, months, and when something else occurred. */
function namesIn(input: FigureInput): string[] {
  const { room, i18n } = input;
  const { period, categories, regions } = room.dataset;
  const months = Array.from({ length: period.to - period.from + 1 }, (_, month) =>
    i18n.formats.month(period.from + month)
  );
  return [
    scopeOf(input),
    scopeOf({ ...input, view: { ...input.view, measure: 'incidents' } }),
    outsideText(input)?.when ?? '',
    ...months,
    ...categories.map(({ id }) => partyName(id, room.dataset, i18n)),
    ...regions.map(({ code }) => regionName(code, room.dataset, i18n))
  ].toSorted((a, b) => b.length - a.length);
}

test('every number in the words is among those that come with them', () => {
  fc.assert(
    fc.property(arbitraryWorld, (world) => {
      for (const input of inputsOf(world)) {
        const { paragraphs, numbers } = inWords(input);
        const known = Object.values(numbers).map(input.i18n.formats.number);
        const text = namesIn(input)
          .filter((name) => name !== '')
          .reduce(
            (rest, name) => rest.replaceAll(name, ''),
            paragraphs.map((paragraph) => paragraph.text).join(' ')
          );
        const unknown = numbersIn(text).filter((number) => !known.includes(number));
        expect({ text, unknown }).toEqual({ text, unknown: [] });
      }
    })
  );
});

test('words never hold what is no number, and are the same again', () => {
  fc.assert(
    fc.property(arbitraryWorld, (world) => {
      for (const input of inputsOf(world)) {
        const told = inWords(input);
        expect(inWordsText(told)).not.toMatch(/NaN|Infinity|∞|undefined|null|\[object/);
        expect(Object.values(told.numbers).every(Number.isFinite)).toBe(true);
        expect(inWords(input)).toEqual(told);
      }
    })
  );
});

test('the numbers are those of the figures of the same view', () => {
  fc.assert(
    fc.property(arbitraryWorld, (world) => {
      for (const input of inputsOf(world)) {
        const { numbers } = inWords(input);
        expect(numbers['total']).toBe(
          makeFigure('casualties-by-perpetrator', input).total.count.best
        );
        const { rows } = makeFigure('incidents-by-region', input);
        const incidentsAt = (key: string) =>
          rows.find((row) => row.key === key)?.tally.incidents ?? 0;
        const inferred = rows.reduce((sum, { cells }) => sum + (cells['inferred'] ?? 0), 0);
        expect(numbers['inferred'] ?? 0).toBe(inferred);
        expect(numbers['nowhere'] ?? 0).toBe(incidentsAt('not-stated'));
        expect(numbers['several'] ?? 0).toBe(incidentsAt('several'));
      }
    })
  );
});
