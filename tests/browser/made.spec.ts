import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Asked } from './made/asked';
import { packedContents, pdfContents } from './made/contents';
import type * as onServer from './made/on-server';
import {
  buildForBrowsers,
  difference,
  madeInBrowser,
  openWorkshop,
  serverMakers
} from './made/workshop';
import { expect, test } from './test';

test.describe.configure({ mode: 'serial' });

let folder = '';
let server: typeof onServer;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attest-'));
  await buildForBrowsers(folder);
  server = await serverMakers();
});
test.afterAll(() => rm(folder, { recursive: true }));

/** Chromium and resvg smooth edges each in their own way (up to 1.4); another typeface makes 4.6. */
const mostDifference = 2;

const views: readonly Omit<Asked, 'ending'>[] = [
  {
    id: 'casualties-by-perpetrator',
    query: 'size=slide&theme=dark&sort=value&highlight=armed-groups&organisation=A%20%26%20B',
    language: 'en',
    logo: true
  },
  {
    id: 'monthly-timeline',
    query: `title=${encodeURIComponent('Morts\u202f: «\u00a0été\u00a0» & <b>]]>')}`,
    language: 'fr'
  },
  { id: 'headline', query: 'size=column&scale=2&theme=grey', language: 'fr' }
];

for (const view of views) {
  test(`every format of ${view.id} comes out of a browser as of the server`, async ({ page }) => {
    test.slow(); // each file is made twice, in thirteen formats
    await openWorkshop(page, folder);
    for (const ending of server.endings) {
      await test.step(ending, async () => {
        const ours = await madeInBrowser(page, { ...view, ending });
        const theirs = Buffer.from(await server.makeFile({ ...view, ending }));
        if (ending === 'png') {
          expect(await difference(page, ours, theirs)).toBeLessThan(mostDifference);
        } else if (ending === 'pdf') {
          expect(pdfContents(ours)).toEqual(pdfContents(theirs));
        } else if (ending === 'docx' || ending === 'zip') {
          expect(packedContents(ours)).toEqual(packedContents(theirs));
        } else {
          expect(ours.toString('latin1')).toBe(theirs.toString('latin1'));
        }
      });
    }
  });
}
