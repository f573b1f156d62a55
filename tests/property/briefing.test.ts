import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyBriefing, type Briefing, type Item } from '$lib/briefing/briefing';
import { briefingFile, readBriefing } from '$lib/briefing/briefing-file';
import { Endnotes, ranges } from '$lib/briefing/endnotes';
import { applied, inverse, type Operation } from '$lib/briefing/operations';
import { StoredBriefing } from '$lib/briefing/stored';
import { inventedPassage } from '$lib/gallery/invent';
import { MemoryStorage } from '../fixtures/memory-storage';
import { inputOf } from '../fixtures/small';
import './seed';

const text = fc.string({ maxLength: 40, unit: 'grapheme' });

const itemOf = (id: string): fc.Arbitrary<Item> =>
  fc.oneof(
    fc.record({
      id: fc.constant(id),
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const),
      text
    }),
    fc.record({ id: fc.constant(id), kind: fc.constant('text' as const), text }),
    fc.record({
      id: fc.constant(id),
      kind: fc.constant('figure' as const),
      figure: text,
      view: text,
      options: text
    })
  );

const names = ['a', 'b', 'c', 'd', 'e'] as const;
const name = fc.constantFrom(...names);
const briefing: fc.Arbitrary<Briefing> = fc.record({
  title: text,
  organisation: text,
  items: fc
    .uniqueArray(name)
    .chain((ids) => fc.tuple(...ids.map(itemOf)).map((items): readonly Item[] => items))
});

const change: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({ do: fc.constant('title' as const), title: text }),
  fc.record({ do: fc.constant('organisation' as const), organisation: text }),
  name.chain((id) => fc.record({ do: fc.constant('put' as const), item: itemOf(id) })),
  fc.record({
    do: fc.constant('move' as const),
    id: name,
    by: fc.constantFrom(-1 as const, 1 as const)
  }),
  fc.record({ do: fc.constant('remove' as const), id: name }),
  fc.record({ do: fc.constant('replace' as const), briefing })
);

const storedFrom = (start: Briefing): StoredBriefing => {
  const stored = new StoredBriefing(new MemoryStorage(), 'arland');
  stored.write({ do: 'replace', briefing: start });
  return stored;
};

test('a briefing written to a file and read again is the same', () => {
  fc.assert(
    fc.property(briefing, (given) => {
      const read = readBriefing(briefingFile(given, 'arland'), 'arland');
      expect(read).toEqual({ ok: true, briefing: given });
    })
  );
});

test('what is stored after any changes is what the changes make of it', () => {
  fc.assert(
    fc.property(briefing, fc.array(change, { maxLength: 20 }), (start, changes) => {
      const stored = storedFrom(start);
      for (const operation of changes) expect(stored.write(operation)).toBe(undefined);
      expect(stored.read()).toEqual(changes.reduce(applied, start));
    })
  );
});

test('changes to different items can be made in any order', () => {
  fc.assert(
    fc.property(briefing, fc.tuple(change, change), (start, [one, other]) => {
      const ids = [one, other].map((it) => (it.do === 'put' ? it.item.id : ''));
      const both = start.items.filter(({ id }) => ids.includes(id)).length === 2;
      fc.pre(both && ids[0] !== ids[1]);
      expect([one, other].reduce(applied, start)).toEqual([other, one].reduce(applied, start));
    })
  );
});

test('what is taken away comes back where it was', () => {
  fc.assert(
    fc.property(briefing, change, (start, operation) => {
      const back = inverse(start, operation);
      fc.pre(back !== undefined);
      const stored = storedFrom(start);
      stored.write(operation);
      expect(stored.undo).toEqual(back);
      if (stored.undo) stored.write(stored.undo);
      expect(stored.read()).toEqual(start);
    })
  );
});

test('two tabs that write from what they saw keep what both wrote of different items', () => {
  fc.assert(
    fc.property(itemOf('mine'), itemOf('theirs'), (mine, theirs) => {
      const storage = new MemoryStorage();
      const [here, there] = [
        new StoredBriefing(storage, 'arland'),
        new StoredBriefing(storage, 'arland')
      ];
      here.write({ do: 'put', item: mine });
      const order = storage.getItem('attest-briefing/arland/order') ?? '';
      there.write({ do: 'put', item: theirs });
      // an order that was overtaken between reading and writing
      storage.setItem('attest-briefing/arland/order', order);
      expect(here.read().items).toEqual([mine, theirs]);
      expect(here.read()).toEqual({ ...emptyBriefing, items: [mine, theirs] });
    })
  );
});

test('endnotes are numbered from 1 in the order of first reference, and keep their numbers', () => {
  const { room, i18n } = inputOf([]);
  const passages = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(passages, { maxLength: 12 }), (incidents) => {
      const endnotes = new Endnotes(room.dataset, i18n);
      const referred = incidents.map((paragraphs, index) =>
        endnotes.refer(
          {
            citations: paragraphs.map((paragraph) => ({
              ...inventedPassage,
              paragraph,
              harms: [],
              cites: undefined
            }))
          },
          index + 1
        )
      );
      const first = [...new Set(incidents.flat())];
      const list = endnotes.list();
      expect(list.map(({ number }) => number)).toEqual(first.map((_, index) => index + 1));
      for (const [index, paragraphs] of incidents.entries()) {
        const expected = paragraphs.map((paragraph) => first.indexOf(paragraph) + 1);
        expect(new Set(referred[index])).toEqual(new Set(expected));
        for (const number of expected) expect(list[number - 1]?.figures).toContain(index + 1);
      }
    })
  );
});

test('ranges name every number once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 })), (numbers) => {
      const named = ranges(numbers)
        .split(', ')
        .filter((part) => part !== '')
        .flatMap((part) => {
          const [from = 0, to = from] = part.split('–').map(Number);
          return Array.from({ length: to - from + 1 }, (_, index) => from + index);
        });
      expect(named).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    })
  );
});
