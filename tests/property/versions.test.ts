import './seed';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVersions } from '$lib/versions/compare';
import { arbitraryDataset, arbitraryIncidents } from '../fixtures/arbitraries';

/** Two versions of some incidents: each may be missing from either, or be another in the later. */
const arbitraryVersions = arbitraryDataset.chain((dataset) =>
  fc
    .record({
      before: arbitraryIncidents(dataset),
      after: arbitraryIncidents(dataset),
      kinds: fc.array(fc.constantFrom('kept', 'revised', 'removed', 'added'), {
        minLength: 25,
        maxLength: 25
      })
    })
    .map(({ before, after, kinds }) => ({
      before: before.filter((_, i) => kinds[i] !== 'added'),
      after: before.flatMap((incident, i) => {
        if (kinds[i] === 'removed') return [];
        return kinds[i] === 'revised' ? [after[i] ?? incident] : [incident];
      })
    }))
);

const idsOf = (incidents: readonly { readonly id: string }[]) => incidents.map(({ id }) => id);

test('a version does not differ from itself, in whichever order it comes', () => {
  fc.assert(
    fc.property(arbitraryVersions, ({ before }) => {
      const { added, removed, revised, same } = compareVersions(before, before.toReversed());
      expect([added, removed, revised]).toEqual([[], [], []]);
      expect(same).toEqual(idsOf(before));
    })
  );
});

test('compared the other way round, the same differs with before and after exchanged', () => {
  fc.assert(
    fc.property(arbitraryVersions, ({ before, after }) => {
      const there = compareVersions(before, after);
      const back = compareVersions(after, before);
      expect(idsOf(back.added)).toEqual(idsOf(there.removed));
      expect(idsOf(back.removed)).toEqual(idsOf(there.added));
      const exchanged = there.revised.map((revision) => ({
        before: revision.after,
        after: revision.before,
        fields: revision.fields
      }));
      const byId = (a: (typeof exchanged)[number], b: (typeof exchanged)[number]) =>
        a.after.id.localeCompare(b.after.id);
      expect(back.revised.toSorted(byId)).toEqual(exchanged.toSorted(byId));
      expect(back.same.toSorted()).toEqual(there.same.toSorted());
    })
  );
});

test('every incident of either version is added, removed, revised or the same, and only one of these', () => {
  fc.assert(
    fc.property(arbitraryVersions, ({ before, after }) => {
      const { added, removed, revised, same } = compareVersions(before, after);
      const told = [...idsOf([...added, ...removed, ...revised.map((it) => it.after)]), ...same];
      expect(told.toSorted()).toEqual([...new Set(idsOf([...before, ...after]))].toSorted());
      for (const { fields } of revised) expect(fields.length).toBeGreaterThan(0);
    })
  );
});
