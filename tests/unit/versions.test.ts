import { describe, expect, test } from 'vitest';
import { rollUp } from '$lib/cube/roll-up';
import type { FigureId } from '$lib/figures/figure';
import { makeFigure } from '$lib/figures/figures';
import { describeProblem } from '$lib/i18n/problems';
import { readDataPackage } from '$lib/readers/data-package';
import { readKeptVersion } from '$lib/readers/kept-version';
import { beneath } from '$lib/figures/beneath';
import { changedIncidents, changedTotals } from '$lib/versions/changes';
import { compareVersions } from '$lib/versions/compare';
import { compareLists } from '$lib/versions/compare-lists';
import { changesText } from '$lib/versions/newer-words';
import { revisionWords } from '$lib/versions/revision-words';
import { ReadingRoom } from '$lib/view/reading-room';
import { defaultView, type View } from '$lib/view/view';
import { readFrom, type Files } from '../fixtures/invented-package';
import { english, french } from '../fixtures/small';
import { twoVersions, versionOf } from '../fixtures/two-versions';

async function opened(files: Files) {
  const { dataset, incidents } = await readDataPackage('arland', readFrom(files));
  if (!dataset) throw new Error('the invented package cannot be read');
  return { dataset, incidents, room: new ReadingRoom(rollUp(incidents), dataset) };
}

const files = twoVersions();
const [before, after] = [await opened(files.before), await opened(files.after)];
const datasets = { before: before.dataset, after: after.dataset };
const comparison = compareVersions(before.incidents, after.incidents);

function told(id: FigureId, own: Partial<View> = {}, i18n = english): string {
  const view = { ...defaultView, ...own };
  const input = { view, i18n, scope: 'alone', link: '' } as const;
  const figures = {
    before: makeFigure(id, { ...input, room: before.room }),
    after: makeFigure(id, { ...input, room: after.room })
  };
  const changes = changedIncidents(comparison, beneath(id, view), datasets);
  return changesText({ ...changes, totals: changedTotals(view, figures) }, i18n);
}

test('two versions differ in the incidents added, removed and revised, field by field', () => {
  expect(comparison.added.map(({ id }) => id)).toEqual(['southfield-2020-09']);
  expect(comparison.removed.map(({ id }) => id)).toEqual(['northport-2020-05']);
  expect(comparison.revised.map((it) => [it.after.id, it.fields])).toEqual([
    ['northport-2020-03-02', ['perpetrators', 'harms']],
    ['southfield-2020-04', ['harms']]
  ]);
  expect(comparison.same).toEqual(['highlands-2019-11']);
  expect(compareLists(before.dataset, after.dataset)).toEqual([
    { list: 'notes', added: 0, removed: 0, revised: 1 }
  ]);
});

describe('what changed is told of exactly what is looked at', () => {
  test('of all that the headline numbers count', () => {
    expect(told('headline')).toBe('2 incidents revised, 1 added, 1 removed; killed 40 → 43');
    expect(told('headline', {}, french)).toBe(
      '2 incidents révisés, 1 ajouté, 1 retiré\u202f; personnes tuées 40 → 43'
    );
  });

  test('of those killed: the arrests are no part of that', () => {
    expect(told('casualties-by-perpetrator')).toBe('2 incidents revised; killed 40 → 43');
    expect(told('monthly-timeline', { harm: 'detained' })).toBe(
      '1 incident revised, 1 added, 1 removed; May 2020: 4 → none recorded, September 2020: none recorded → 4'
    );
  });

  test('of what a filter leaves in; one that it no longer leaves in was revised', () => {
    expect(told('casualties-by-perpetrator', { perpetrators: ['police'] })).toBe(
      '1 incident revised; killed none recorded → 39'
    );
    expect(told('incidents-by-region', { regions: ['QM-N'] })).toBe('1 incident revised');
    expect(told('headline', { regions: ['not-stated'] })).toBe('');
  });
});

test('a revision is told in words, with the names of each version', () => {
  const [attack, roundUp] = comparison.revised;
  if (!attack || !roundUp) throw new Error('nothing was revised');
  expect(revisionWords(attack, datasets, english)).toEqual([
    { field: 'perpetrators', label: 'Perpetrators', before: 'Red Band', after: 'Police' },
    { field: 'harms', label: 'killed (civilian)', before: '34', after: '36' }
  ]);
  expect(revisionWords(roundUp, datasets, french)).toEqual([
    { field: 'harms', label: 'tuées (statut inconnu)', before: '3', after: '4' }
  ]);
});

test('what words do not show is told as a matter of detail', () => {
  const [incident] = before.incidents;
  if (!incident) throw new Error('there is no incident');
  const harms = incident.harms.map((harm) => ({ ...harm, women: 1 }));
  const [revision] = compareVersions([incident], [{ ...incident, harms }]).revised;
  if (!revision) throw new Error('nothing was revised');
  expect(revision.fields).toEqual(['harms']);
  const [change] = revisionWords(revision, datasets, english);
  expect(change?.label).toBe('Harms (details)');
  expect(change?.before).toBe(change?.after);
});

describe('a version that is kept', () => {
  const keptAs = (version: string, kept: Files) =>
    readKeptVersion('arland', version, (path) =>
      Promise.resolve(kept.get(path.replace(`versions/${version}/`, '')))
    );

  test('is what its name says', async () => {
    const version = await versionOf(files.before);
    const { dataset, problems } = await keptAs(version, files.before);
    expect(problems).toEqual([]);
    expect(dataset).toMatchObject({ version, created: '2026-11-22' });
  });

  test('is refused in both languages where it is another', async () => {
    const [own, other] = [await versionOf(files.before), await versionOf(files.after)];
    const { problems } = await keptAs(own, files.after);
    expect(problems.map((problem) => describeProblem(problem, 'en'))).toEqual([
      `versions/${own}: the folder is named for the version ${own}, but what is in it is version “${other}”. Put the files back as they were, or remove the folder.`
    ]);
    expect(problems.map((problem) => describeProblem(problem, 'fr'))).toEqual([
      `versions/${own}\u00a0: le dossier porte le nom de la version ${own}, mais il contient la version «\u00a0${other}\u00a0». Remettez les fichiers tels qu’ils étaient ou supprimez le dossier.`
    ]);
  });

  test('tells its faults with the folder that they are in', async () => {
    const broken = new Map(files.before).set('notes.csv', '');
    const { problems } = await keptAs('0123456789ab', broken);
    expect(problems.map(({ file }) => file)).toContain('versions/0123456789ab/notes.csv');
  });
});

test('a day that no calendar has is a fault of the descriptor', async () => {
  const wrong = new Map(files.before);
  const descriptor = wrong.get('datapackage.json') ?? '';
  wrong.set('datapackage.json', descriptor.replace('2026-11-22', '2026-02-30'));
  const { problems } = await readDataPackage('arland', readFrom(wrong));
  expect(problems).toEqual([
    { code: 'descriptor-invalid', file: 'datapackage.json', value: 'created' }
  ]);
});
