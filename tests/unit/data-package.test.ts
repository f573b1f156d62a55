import { describe, expect, test } from 'vitest';
import { formatMonth } from '$lib/model/month';
import { readDataPackage } from '$lib/readers/data-package';
import type { Files } from '../fixtures/invented-package';
import { inventedPackage, readFrom } from '../fixtures/invented-package';

const read = (files: Files) => readDataPackage('arland', readFrom(files));

function edited(file: string, from: string, to: string): Files {
  const files = inventedPackage();
  const text = files.get(file) ?? '';
  if (!text.includes(from)) throw new Error(`not in ${file}: ${from}`);
  return files.set(
    file,
    text.replace(from, () => to)
  );
}

describe('a valid package', () => {
  test('is read without a problem', async () => {
    const { dataset, incidents, problems } = await read(inventedPackage());
    expect(problems).toEqual([]);
    expect(incidents.map(({ id }) => id)).toEqual([
      'northport-2020-03-02',
      'southfield-2020-04',
      'highlands-2019-11'
    ]);
    expect(dataset).toMatchObject({
      id: 'arland',
      title: { en: 'Arland 2020', fr: 'Arland 2020' },
      licence: { name: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
      selection: 'illustrative',
      invented: true,
      types: ['armed-attack', 'military-operation']
    });
    expect(dataset && formatMonth(dataset.period.from)).toBe('2020-01');
  });

  test('joins each incident with its places, involvements, harms and citations', async () => {
    const [attack, roundUp, flight] = (await read(inventedPackage())).incidents;
    expect(attack?.where).toEqual({
      precision: 'place',
      places: [
        {
          name: 'Northport',
          district: 'the North',
          region: 'QM-N',
          basis: 'stated',
          coordinates: { latitude: 12.5, longitude: -3.25 }
        }
      ]
    });
    expect(attack?.documented?.edtf).toBe('2020-03-09');
    expect(attack?.harms.map(({ count }) => count.high)).toEqual([12, Infinity]);
    expect(roundUp?.involvements).toEqual([
      { perpetrator: 'army', attribution: 'stated' },
      { perpetrator: 'red-band', attribution: 'inferred' }
    ]);
    expect(
      roundUp?.harms.map(({ count, women }) => [count.best, count.approximate, women])
    ).toEqual([
      [1300, 1, undefined],
      [5, 0, 2]
    ]);
    expect(roundUp?.citations.map(({ harms, cites }) => [harms, cites?.fr])).toEqual([
      [['detained'], undefined],
      [['killed'], 'des témoins']
    ]);
    expect(flight?.harms[0]?.count).toMatchObject({ best: 0, high: Infinity, unstated: 1 });
    expect(flight?.status?.fr).toBe('Personne n’a été inculpé');
    expect(flight?.where.places[0]?.region).toBeUndefined();
  });

  test('keeps aggregates, outcomes, context and notes in lists of their own', async () => {
    const { dataset } = await read(inventedPackage());
    expect(dataset?.aggregates.map(({ id, partOf }) => [id, partOf])).toEqual([
      ['attacks', undefined],
      ['attacks-on-schools', 'attacks']
    ]);
    expect(dataset?.outcomes[0]?.places).toEqual(['Northport', 'Southfield']);
    expect(dataset?.context[0]?.label.fr).toBe('Fin du procès');
    expect(dataset?.notes[0]?.incident).toBe('highlands-2019-11');
  });

  test('has a version that changes with any of its files and with nothing else', async () => {
    const versionOf = async (files: Files) => (await read(files)).dataset?.version;
    const version = await versionOf(inventedPackage());
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    expect(await versionOf(inventedPackage())).toBe(version);
    expect(await versionOf(edited('notes.csv', 'no number', 'no figure'))).not.toBe(version);
    expect(await versionOf(edited('datapackage.json', 'arland-2020', 'arland'))).not.toBe(version);
  });
});

describe('what would do harm', () => {
  test('texts lose what turns or hides them, wherever they stand', async () => {
    const files = edited('regions.csv', 'North,', '\u202eNo\u200brth\u0007,');
    const { dataset, problems } = await read(files);
    expect(problems).toEqual([]);
    expect(dataset?.regions[0]?.name.en).toBe('North');
    const titled = await read(
      edited('datapackage.json', '"en": "Arland 2020"', '"en": "A\\ud83d"')
    );
    expect(titled.dataset?.title.en).toBe('A');
  });

  test.each(['javascript:alert(1)', 'data:text/html;x', 'file:///etc/passwd', 'HTTPS:/x'])(
    'an address that is none of the web is a problem with its line: %s',
    async (url) => {
      const { problems } = await read(edited('documents.csv', 'https://example.org/arland', url));
      expect(problems).toContainEqual(
        expect.objectContaining({ code: 'pattern', file: 'documents.csv', line: 2, value: url })
      );
    }
  );

  test('neither is one a licence, but a file of the package may be', async () => {
    const licensed = async (path: string) => {
      const known = 'https://creativecommons.org/publicdomain/zero/1.0/';
      return (await read(edited('datapackage.json', known, path))).problems;
    };
    expect(await licensed('LICENCE.txt')).toEqual([]);
    expect(await licensed('javascript:alert(1)')).toMatchObject([
      { code: 'descriptor-invalid', value: 'licenses.0.path' }
    ]);
  });
});

describe('a bad row', () => {
  test('leaves out its incident and no other', async () => {
    const { dataset, incidents } = await read(edited('harms.csv', 'exact,12', 'exact,dozen'));
    expect(dataset).toBeDefined();
    expect(incidents.map(({ id }) => id)).toEqual(['southfield-2020-04', 'highlands-2019-11']);
  });

  test('of a perpetrator leaves out the incidents that it took part in', async () => {
    const { dataset, incidents, problems } = await read(
      edited('perpetrators.csv', 'police,government', 'police,gouvernment')
    );
    expect(dataset?.perpetrators.map(({ id }) => id)).toEqual(['red-band', 'army']);
    expect(incidents.map(({ id }) => id)).toEqual(['northport-2020-03-02', 'southfield-2020-04']);
    expect(problems.map(({ code }) => code)).toEqual(['foreign-key', 'incident-left-out']);
  });

  test('of a note or an aggregate leaves out nothing else, but its parts', async () => {
    const { dataset, incidents } = await read(edited('aggregates.csv', 'exact,250', 'exact,249'));
    expect(dataset?.aggregates).toEqual([]);
    expect(incidents).toHaveLength(3);
  });

  test('leaves no trace in the notes about its incident', async () => {
    const { dataset } = await read(edited('incidents.csv', '2019-11,within', '2019-11,'));
    expect(dataset?.notes[0]?.incident).toBeUndefined();
  });
});

describe('a package that cannot be read', () => {
  test.each(['datapackage.json', 'incidents.csv', 'regions.csv'])(
    'has no dataset without %s',
    async (file) => {
      const files = inventedPackage();
      files.delete(file);
      const { dataset, incidents, problems } = await read(files);
      expect({ dataset, incidents }).toEqual({ dataset: undefined, incidents: [] });
      expect(problems).toContainEqual({ code: 'file-missing', file });
    }
  );

  test('has a dataset without the notes, with a problem', async () => {
    const files = inventedPackage();
    files.delete('notes.csv');
    const { dataset, problems } = await read(files);
    expect(dataset?.notes).toEqual([]);
    expect(problems).toEqual([{ code: 'file-missing', file: 'notes.csv' }]);
  });

  test('may not lead out of its folder', async () => {
    const { dataset, problems } = await read(
      edited('datapackage.json', '"notes.csv"', '"../notes.csv"')
    );
    expect(dataset).toBeUndefined();
    expect(problems[0]).toMatchObject({ code: 'descriptor-invalid', value: 'resources.12.path' });
  });
});
