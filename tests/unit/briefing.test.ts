import { expect, test } from 'vitest';
import { emptyBriefing, limits } from '$lib/briefing/briefing';
import { briefingFile, readBriefing } from '$lib/briefing/briefing-file';
import { paragraphsOf } from '$lib/briefing/document';
import { StoredBriefing } from '$lib/briefing/stored';
import { briefingEn } from '$lib/i18n/briefing-en';
import { briefingFr } from '$lib/i18n/briefing-fr';
import { fileSentence } from '$lib/pages/briefing/file-sentence';
import { briefingOf, figure, text } from '../fixtures/briefing';
import { MemoryStorage } from '../fixtures/memory-storage';
import { english, french } from '../fixtures/small';

const fileOf = (change: object): string =>
  JSON.stringify({ ...JSON.parse(briefingFile(emptyBriefing, 'arland')), ...change });

/** What is said about a file that cannot be opened. */
function faultIn(file: string, language: 'en' | 'fr' = 'en'): string {
  const read = readBriefing(file, 'arland');
  if (read.ok) throw new Error('the file was read');
  return language === 'en'
    ? fileSentence(read.problem, briefingEn, english)
    : fileSentence(read.problem, briefingFr, french);
}

const long = 'x'.repeat(limits.text + 1);

test.each([
  ['{"format"', 'It is not JSON.'],
  ['[]', 'It is not a briefing.'],
  [fileOf({ format: 'other' }), 'It is not a briefing.'],
  [fileOf({ formatVersion: 2 }), 'written by a newer Attest (format version 2)'],
  [fileOf({ dataset: 'elsewhere' }), 'another dataset, “elsewhere”'],
  [fileOf({ title: 5 }), '“title” is missing or is not what belongs there'],
  [fileOf({ title: 'x'.repeat(201) }), '“title” is longer than 200 characters'],
  [fileOf({ items: [{ kind: 'text', text: 'a' }, { kind: 'poem' }] }), 'In item 2, “kind”'],
  [fileOf({ items: [{ kind: 'text' }] }), 'In item 1, “text” is missing'],
  [fileOf({ items: [{ kind: 'text', text: long }] }), '“text” is longer than 10,000 characters'],
  [fileOf({ items: [{ kind: 'heading', level: 3, text: '' }] }), 'In item 1, “level”'],
  [fileOf({ items: Array.from({ length: 101 }, () => ({})) }), 'It holds 101 items'],
  [`"${'é'.repeat(600_000)}"`, 'larger than a briefing may be (1,000 kB)']
])('a file that is no briefing is told about: %#', (file, sentence) => {
  expect(faultIn(file)).toContain(sentence);
});

test('the same in French', () => {
  const items = [{ kind: 'text', text: long }];
  expect(faultIn(fileOf({ items }), 'fr')).toBe(
    'Dans l’élément 1, «\u00a0text\u00a0» dépasse 10\u202f000 caractères.'
  );
});

test('items without a name, or with a taken one, get their own; what is not known is kept', () => {
  const items = [
    { kind: 'text', text: 'a' },
    { id: 'same', kind: 'figure', figure: 'no-such-figure', view: 'harm=killd' },
    { id: 'same', kind: 'text', text: 'b' }
  ];
  const read = readBriefing(`\ufeff${fileOf({ items })}`, 'arland');
  if (!read.ok) throw new Error(read.problem.code);
  expect(new Set(read.briefing.items.map(({ id }) => id)).size).toBe(3);
  expect(read.briefing.items[1]).toEqual({
    id: 'same',
    kind: 'figure',
    figure: 'no-such-figure',
    view: 'harm=killd',
    options: ''
  });
});

test('a change is kept as a whole or not at all', () => {
  const storage = new MemoryStorage(600);
  const stored = new StoredBriefing(storage, 'arland');
  expect(stored.write({ do: 'put', item: text('short') })).toBe(undefined);
  const before = stored.read();
  const briefing = briefingOf(figure('headline'), text('long '.repeat(200)));
  expect(stored.write({ do: 'replace', briefing })).toBe('full');
  expect(stored.read()).toEqual(before);
  expect(stored.write({ do: 'put', item: { ...text('short'), text: 'other' } })).toBe(undefined);
});

test('a briefing takes no more items than it may hold, and changes those it has', () => {
  const stored = new StoredBriefing(new MemoryStorage(), 'arland');
  const items = Array.from({ length: limits.items }, (_, index) => ({
    ...text('a'),
    id: `item-${index}`
  }));
  stored.write({ do: 'replace', briefing: { ...emptyBriefing, items } });
  expect(stored.write({ do: 'put', item: text('one too many') })).toBe('too-many');
  expect(stored.write({ do: 'put', item: { ...text('b'), id: 'item-3' } })).toBe(undefined);
  expect(stored.read().items[3]).toMatchObject({ text: 'b' });
});

test('datasets keep their briefings apart, and what is unreadable stays where it is', () => {
  const storage = new MemoryStorage();
  const [one, other] = [new StoredBriefing(storage, 'a'), new StoredBriefing(storage, 'b')];
  one.write({ do: 'title', title: 'One' });
  storage.setItem('attest-briefing/a/item/later', '{"kind":"film"}');
  storage.setItem('attest-briefing/a/order', 'no JSON');
  expect(one.read()).toEqual({ ...emptyBriefing, title: 'One' });
  expect(other.read()).toEqual(emptyBriefing);
  one.write({ do: 'replace', briefing: emptyBriefing });
  expect(storage.getItem('attest-briefing/a/item/later')).toBe('{"kind":"film"}');
});

test('paragraphs stand between empty lines, and lines stay', () => {
  expect(paragraphsOf(' a\r\nb \r\n \t\r\n\nc\u202e\u0007\n\n\n')).toEqual(['a\nb', 'c']);
  expect(paragraphsOf(' \n\n ')).toEqual([]);
});
