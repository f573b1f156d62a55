import './seed';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rollUp } from '$lib/cube/roll-up';
import { figureIds } from '$lib/figures/figure';
import { makeFigure } from '$lib/figures/figures';
import { countedIn } from '$lib/figures/words';
import { en } from '$lib/i18n/en';
import { i18nOf } from '$lib/i18n/i18n';
import { MemoryStore } from '$lib/stores/memory-store';
import { ReadingRoom } from '$lib/view/reading-room';
import { arbitraryWorld } from '../fixtures/arbitraries';
import { totalAt } from '../fixtures/reading';

const i18n = i18nOf('en', en);
const all = { sort: 'date', offset: 0, limit: 100 } as const;

test('the list of a view is as long as the base that the cube gives for it', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryWorld, async ({ dataset, incidents, view }) => {
      const store = new MemoryStore(dataset, incidents);
      const room = new ReadingRoom(await store.cube(), dataset);
      const list = await store.incidents({ view, ...all });
      expect(list.total).toBe(totalAt(room, view, countedIn(view)).incidents);
      expect(list.incidents).toHaveLength(list.total);
    }),
    { numRuns: 400 }
  );
});

test('behind every bar are as many incidents as it counts', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryWorld, async ({ dataset, incidents, view }) => {
      const store = new MemoryStore(dataset, incidents);
      const room = new ReadingRoom(rollUp(incidents), dataset);
      for (const id of figureIds) {
        const figure = makeFigure(id, { room, view, i18n, scope: 'dashboard', link: '' });
        const running = id === 'monthly-timeline' && view.timeline === 'cumulative';
        let before = 0;
        for (const { key, behind, tally, apart } of figure.rows) {
          const { total } = await store.incidents({ view: behind, ...all });
          // behind a running total are the incidents that its month adds to the one before
          const counted = running && !apart ? tally.incidents - before : tally.incidents;
          expect({ id, key, total }).toEqual({ id, key, total: counted });
          before = tally.incidents;
        }
      }
    })
  );
});
