import { describe, expect, test } from 'vitest';
import { rollUp } from '$lib/cube/roll-up';
import { galleryCases } from '$lib/gallery/gallery-cases';
import { inventDataset, inventIncidents, type Sketch } from '$lib/gallery/invent';
import type { Dataset } from '$lib/model/dataset';
import { exactly } from '$lib/model/count';
import type { Incident } from '$lib/model/incident';
import type { IncidentQuery, IncidentStore } from '$lib/stores/store';
import { defaultView, type View } from '$lib/view/view';

export type MakeStore = (
  dataset: Dataset,
  incidents: readonly Incident[]
) => IncidentStore | Promise<IncidentStore>;

const sketches: readonly Sketch[] = [
  {
    when: '2021-03-01',
    where: ['QM-W'],
    by: ['army'],
    harms: [['killed', 'civilian', exactly(3)]]
  },
  { when: '2021-01', where: ['QM-E'], by: [['army', 'suspected']], type: 'siege' },
  {
    when: '2021-01-15',
    where: ['QM-N', 'QM-E'],
    by: ['red-band', 'allies'],
    harms: [
      ['killed', 'combatant', exactly(2)],
      ['abducted', 'civilian', exactly(1)]
    ]
  },
  { when: '2021-02/2021-06', harms: [['disappeared', 'civilian', exactly(4)]] },
  { when: '2019-05-01', where: ['QM-S'], by: ['watch'] }
];

const counting: View = { ...defaultView, measure: 'incidents' };

/** What every store must do. */
export function conformance(name: string, makeStore: MakeStore): void {
  const dataset = inventDataset();
  const incidents = inventIncidents(sketches);

  async function ids(view: View, query: Partial<IncidentQuery> = {}) {
    const store = await makeStore(dataset, incidents);
    const all = { sort: 'date', offset: 0, limit: 100, ...query } as const;
    const page = await store.incidents({ view, ...all });
    return { total: page.total, ids: page.incidents.map(({ id }) => Number(id.split('-')[1])) };
  }

  describe(`a ${name}`, () => {
    test('describes its dataset', async () => {
      expect((await makeStore(dataset, incidents)).dataset).toEqual(dataset);
    });

    test.each(galleryCases)(
      'rolls up “$id” to the reference’s cube, cell for cell',
      async (shown) => {
        const store = await makeStore(shown.dataset, shown.incidents);
        expect(await store.cube()).toEqual(rollUp(shown.incidents));
      }
    );

    test('finds an incident by its id, and nothing by another', async () => {
      const store = await makeStore(dataset, incidents);
      expect(await store.incident('incident-3')).toEqual(incidents[2]);
      expect(await store.incident('incident-9')).toBeUndefined();
    });

    test('orders incidents by date, first by their first day and then by their last', async () => {
      expect((await ids(counting)).ids).toEqual([2, 3, 4, 1]);
      expect((await ids(counting, { sort: '-date' })).ids).toEqual([1, 4, 3, 2]);
    });

    test('orders incidents by place and by type, and by date where these are alike', async () => {
      expect((await ids(counting, { sort: 'place' })).ids).toEqual([4, 2, 3, 1]);
      expect((await ids(counting, { sort: 'type' })).ids).toEqual([3, 4, 1, 2]);
    });

    test('hands out a stretch of them and says how many there are in all', async () => {
      expect(await ids(counting, { offset: 1, limit: 2 })).toEqual({ total: 4, ids: [3, 4] });
      expect(await ids(counting, { offset: 4 })).toEqual({ total: 4, ids: [] });
      expect(await ids(counting, { limit: 0 })).toEqual({ total: 4, ids: [] });
    });

    test.each<readonly [string, Partial<View>, readonly number[]]>([
      ['a harm', { measure: 'people', harm: 'killed' }, [3, 1]],
      ['a harm that is one of two', { measure: 'people', harm: 'taken' }, [3, 4]],
      ['the status of victims', { measure: 'people', victim: 'combatant' }, [3]],
      ['a category', { perpetrators: ['government'] }, [2, 1]],
      ['a perpetrator', { perpetrators: ['allies'] }, [3]],
      ['a combination', { perpetrators: ['only.government'] }, [2, 1]],
      ['several parties', { perpetrators: ['several'] }, [3]],
      ['nobody named', { perpetrators: ['not-stated'] }, [4]],
      ['nobody named outright', { perpetrators: ['uncertain-only'], attribution: 'stated' }, [2]],
      ['a region', { regions: ['QM-E'] }, [2]],
      ['several regions', { regions: ['several'] }, [3]],
      ['no region', { regions: ['not-stated'] }, [4]],
      ['a type', { types: ['siege'] }, [2]],
      ['an interval', { period: { from: 2021 * 12 + 1, to: undefined } }, [4, 1]],
      ['longer periods', { period: 'longer' }, [4]],
      ['what occurred outside', { period: 'outside' }, [5]],
      ['all that is documented', { basis: 'documented' }, [5, 2, 3, 4, 1]],
      ['two choices at once', { regions: ['QM-E'], perpetrators: ['armed-groups'] }, []]
    ])('chooses by %s', async (_, view, found) => {
      const page = await ids({ ...counting, ...view });
      expect(page).toEqual({ total: found.length, ids: found });
    });
  });
}
