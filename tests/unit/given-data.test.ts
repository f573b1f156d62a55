import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeProblem } from '$lib/i18n/problems';
import { Workshop } from '$lib/open/workshop';
import { readGiven } from '$lib/server/given-data';

const header = 'date,region,perpetrator,type,killed\n';
const nothingBelow =
  'the table has no rows below its header, so there is nothing to show. Add a row for each incident, or choose another file or sheet.';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attest-given-'));
});
afterAll(() => rm(folder, { recursive: true }));

const saidOf = async (path: string) => {
  const { store, problems } = await readGiven({ path }, 'given');
  return { isServed: store !== undefined, said: problems.map((it) => describeProblem(it, 'en')) };
};

test('a path where nothing is says so', async () => {
  const path = join(folder, 'nope.csv');
  expect(await saidOf(path)).toEqual({
    isServed: false,
    said: [`${path}: there is no such file. Add it, or correct its path.`]
  });
});

test.each([header, header.trim(), `${header}\n\n,,,,\n`])(
  'a table with a header and nothing below it is refused with the reason: %j',
  async (text) => {
    await writeFile(join(folder, 'header.csv'), text);
    expect(await saidOf(join(folder, 'header.csv'))).toEqual({
      isServed: false,
      said: [`header.csv: ${nothingBelow}`]
    });
    const settings = { title: '', documentedBy: '', selection: 'illustrative' } as const;
    const files = [{ path: 'header.csv', content: new Blob([text]) }];
    const chosen = { files, manner: { choices: {} }, settings };
    const answer = await new Workshop(async () => false).answer(
      { kind: 'open', chosen, isKept: false },
      () => undefined
    );
    expect(answer).toEqual({
      kind: 'refused',
      problems: [{ code: 'no-rows', file: 'header.csv' }]
    });
  }
);
