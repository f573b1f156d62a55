import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openFile } from '$lib/readers/containers/open-file';
import { delimiters } from '$lib/readers/containers/delimiter';
import { CsvTokenizer } from '$lib/readers/csv-tokenizer';
import { bytesOf, chunked } from '../fixtures/source-file';
import { readAll } from '../fixtures/read-file';
import './seed';

const cell = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\r', '\n', 'é', '€', 'x'), maxLength: 6 })
);
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 8
});
const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 });
const dialect = fc.record({
  delimiter: fc.constantFrom(...delimiters),
  lineBreak: fc.constantFrom('\n', '\r\n', '\r'),
  isEnded: fc.boolean(),
  isQuoted: fc.boolean()
});

const encoders: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': bytesOf,
  'utf-16le': (text) => wide(text, false),
  'utf-16be': (text) => wide(text, true)
};

const wide = (text: string, isBig: boolean): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) bytes.setUint16(at * 2, text.charCodeAt(at), !isBig);
  return new Uint8Array(bytes.buffer);
};

type Dialect = typeof dialect extends fc.Arbitrary<infer T> ? T : never;

function written(rows: readonly (readonly string[])[], how: Dialect): string {
  const needsQuotes = (text: string) => how.isQuoted || text === '' || /["\r\n]/.test(text);
  const write = (text: string) =>
    needsQuotes(text) || text.includes(how.delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = rows.map((row) => row.map(write).join(how.delimiter));
  return lines.join(how.lineBreak) + (how.isEnded ? how.lineBreak : '');
}

/** What may stand in text: no half of a pair of surrogates, and no mark at the beginning. */
const isText = (rows: readonly (readonly string[])[]): boolean =>
  rows.every((row) => row.every((text) => text.isWellFormed() && !text.includes('\uFEFF')));

test('what is written in any dialect and encoding is read again, in chunks of any length', async () => {
  await fc.assert(
    fc.asyncProperty(
      table.filter(isText),
      dialect,
      fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'),
      lengths,
      async (rows, how, encoding, chunks) => {
        const bytes = encoders[encoding]?.(written(rows, how)) ?? new Uint8Array();
        const { delimiter } = how;
        const tokenizer = new CsvTokenizer(delimiter);
        const decoder = new TextDecoder(encoding, { ignoreBOM: true });
        const found: (readonly string[])[] = [];
        for await (const chunk of chunked('a.csv', bytes, chunks).stream()) {
          const records = tokenizer.push(decoder.decode(chunk, { stream: true }));
          found.push(...records.map(({ cells }) => cells));
        }
        found.push(...tokenizer.end().map(({ cells }) => cells));
        expect(found).toEqual(rows);
      }
    )
  );
});

test('opened as a file, it is the same from its header on', async () => {
  await fc.assert(
    fc.asyncProperty(table.filter(isText), dialect, lengths, async (rows, how, chunks) => {
      const header = ['name', 'region', 'killed', 'when', 'notes'];
      const text = written([header, ...rows], how);
      const { delimiter } = how;
      const choices = { delimiter, encoding: 'utf-8', headerRow: 1 } as const;
      const { cells, said } = await readAll(chunked('a.csv', text, chunks), choices);
      expect(cells).toEqual([header, ...rows]);
      expect(said).toEqual([]);
    })
  );
});

test('records have the lines on which they begin, however the text is cut', () => {
  const messy = fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', 'x'), maxLength: 60 });
  fc.assert(
    fc.property(messy, lengths, (text, cuts) => {
      const whole = new CsvTokenizer(',');
      const expected = whole.push(text).concat(whole.end());
      const tokenizer = new CsvTokenizer(',');
      const found = [];
      let turn = 0;
      for (let at = 0; at < text.length;) {
        const end = at + (cuts[turn++ % cuts.length] ?? 1);
        found.push(...tokenizer.push(text.slice(at, end)));
        at = end;
      }
      expect(found.concat(tokenizer.end())).toEqual(expected);
      const lines = text.split(/\r\n|\r|\n/);
      for (const { line } of expected) expect(lines[line - 1]).toMatch(/./);
      const quoteless = !text.includes('"');
      if (quoteless) expect(expected).toHaveLength(lines.filter((line) => line !== '').length);
    })
  );
});

const magic = fc.constantFrom<number[]>(
  [],
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
  [0x1f, 0x8b, 8],
  [0x50, 0x41, 0x52, 0x31],
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0x5b],
  [0x5b, 0x7b],
  [0x7b, 0x22]
);

test('any bytes at all give rows or a sentence, packed or not', async () => {
  await fc.assert(
    fc.asyncProperty(
      magic,
      fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ maxLength: 300 }).map(bytesOf)),
      lengths,
      fc.boolean(),
      async (start, rest, chunks, isPacked) => {
        const bytes = Uint8Array.from([...start, ...rest]);
        const file = chunked('a', isPacked ? gzipSync(bytes) : bytes, chunks);
        const opened = await openFile(file);
        if (opened.kind !== 'table') return;
        const reading = opened.read();
        let rows = 0;
        for await (const batch of reading.rows) rows += batch.length;
        expect(rows).toBeGreaterThan(0);
        expect(reading.untold).toBe(0);
        expect(reading.problems.length).toBeGreaterThanOrEqual(reading.unread);
      }
    ),
    { numRuns: 400 }
  );
});
