import './seed';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rollUp } from '$lib/cube/roll-up';
import { addTally, nothing } from '$lib/cube/sums';
import { beside } from '$lib/figures/beside/beside';
import { measured, pairOf, type Pair } from '$lib/figures/beside/sides';
import { isIn as isInSpan, monthsIn } from '$lib/figures/beside/spans';
import { countedIn } from '$lib/figures/words';
import { place } from '$lib/layout/place';
import { isIn } from '$lib/stores/memory-store';
import { parseView } from '$lib/view/address';
import { ReadingRoom } from '$lib/view/reading-room';
import type { View } from '$lib/view/view';
import { arbitraryWorld, type World } from '../fixtures/arbitraries';
import { english } from '../fixtures/small';

/** Two datasets that share some regions, categories and months, or none. */
const arbitraryPair = fc
  .tuple(arbitraryWorld, arbitraryWorld)
  .filter(([{ view }]) => typeof view.period !== 'string')
  .map(([first, second]) => ({
    first,
    second: { ...second, dataset: { ...second.dataset, id: 'second', version: 'fedcba987654' } }
  }));

const roomOf = ({ dataset, incidents }: World) => new ReadingRoom(rollUp(incidents), dataset);

function inputOf({ first, second }: { first: World; second: World }) {
  const other = { room: roomOf(second), link: '' };
  return {
    room: roomOf(first),
    view: first.view,
    i18n: english,
    scope: 'alone',
    link: '',
    other
  } as const;
}

/** The choices as a dataset's own address takes them; none where it knows no part of one. */
function ownView({ dataset }: World, { spans, input }: Pair): View | undefined {
  const { view } = input;
  const known = (name: string, values: readonly string[]) =>
    values.filter((value) => parseView(new URLSearchParams({ [name]: value }), dataset).ok);
  const regions = known('region', view.regions);
  const perpetrators = known('perpetrator', view.perpetrators);
  const types = known('type', view.types);
  const isLost = [
    [regions, view.regions],
    [perpetrators, view.perpetrators],
    [types, view.types]
  ].some(([left, all]) => left?.length === 0 && (all?.length ?? 0) > 0);
  if (isLost || !spans.counted) return undefined;
  return { ...view, basis: 'occurred', period: spans.counted, regions, perpetrators, types };
}

test('each total is that of its own dataset under the same choices, and its months add up to it', () => {
  fc.assert(
    fc.property(arbitraryPair, (worlds) => {
      const input = inputOf(worlds);
      const pair = pairOf(input, input.other.room);
      pair.sides.forEach((side, index) => {
        const world = index === 0 ? worlds.first : worlds.second;
        const own = measured(side, countedIn(pair.input.view), pair);
        const view = ownView(world, pair);
        if (!view || own.lacking) {
          expect(own.total).toEqual(nothing);
          return;
        }
        const found = world.incidents.filter((incident) => isIn(incident, view, world.dataset));
        expect(own.total.incidents).toBe(found.length);
        const months = monthsIn(pair.spans.axis)
          .filter((month) => isInSpan(month, pair.spans.counted))
          .map((month) => own.month(month));
        expect([...months, own.longer].reduce(addTally, nothing)).toEqual(own.total);
        const regions = [...world.dataset.regions.map(({ code }) => code), 'several', 'not-stated'];
        const chosen = regions.filter(
          (key) => view.regions.length === 0 || view.regions.includes(key)
        );
        expect(chosen.map((key) => own.regions([key])).reduce(addTally, nothing)).toEqual(
          own.total
        );
      });
    })
  );
});

test('every month has one place to take hold of, and nothing is drawn outside the layout', () => {
  fc.assert(
    fc.property(arbitraryPair, fc.constantFrom(280, 343, 1072), (worlds, width) => {
      const figure = beside(inputOf(worlds));
      const layout = place(figure, width, [], english);
      if (!layout) throw new Error('no layout');
      const drawn = (figure.panels ?? []).flatMap(({ rows }) => rows.flat());
      expect(layout.hits.map(({ key }) => key)).toEqual(drawn);
      for (const { key, x, y, width: wide, height } of layout.marks) {
        expect([key, x >= 0 && x + wide <= width + 0.02]).toEqual([key, true]);
        expect([key, y >= 0 && y + height <= layout.height + 0.02]).toEqual([key, true]);
      }
      const texts = JSON.stringify([figure.summary, figure.notes, layout.texts]);
      expect(texts).not.toMatch(/NaN|Infinity|undefined/);
    })
  );
});
