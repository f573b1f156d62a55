import Papa from 'papaparse';
import { openFile } from '$lib/readers/containers/open-file';
import type { SourceFile } from '$lib/readers/containers/source-file';
import { memory } from './measure';
import { seeded } from './random';

/** Seconds that a file of events takes from its bytes to rows of cells. */
export interface CsvTimes {
  readonly rows: number;
  readonly megabytes: number;
  readonly ours: number;
  readonly papaparse: number;
}

const chunk = 2 ** 16;
const times = 3;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Reads invented events by both, in turn, and takes the quickest of each. */
export async function timeCsv(rows: number): Promise<CsvTimes> {
  const bytes = eventsCsv(rows);
  const taken = { ours: Infinity, papaparse: Infinity };
  for (let turn = 0; turn < times; turn++) {
    taken.ours = Math.min(taken.ours, await seconds(() => ours(bytes), rows));
    taken.papaparse = Math.min(taken.papaparse, await seconds(() => papaparse(bytes), rows));
  }
  return { rows, megabytes: bytes.length / 1e6, ...taken };
}

async function seconds(read: () => Promise<number>, rows: number): Promise<number> {
  memory(); // what the other left is cleared away first
  const start = performance.now();
  const found = await read();
  const taken = (performance.now() - start) / 1000;
  if (found !== rows + 1) throw new Error(`${found} rows instead of ${rows + 1}`);
  return taken;
}

async function ours(bytes: Uint8Array): Promise<number> {
  const opened = await openFile(fileOf(bytes));
  if (opened.kind !== 'table') throw new Error(`not a table: ${opened.kind}`);
  let rows = 0;
  for await (const batch of opened.read().rows) rows += batch.length;
  return rows;
}

/** Merely the parsing, of text that is already decoded, in the way in which it is quickest. */
async function papaparse(bytes: Uint8Array): Promise<number> {
  return Papa.parse(decoder.decode(bytes), { delimiter: ',', newline: '\n', skipEmptyLines: true })
    .data.length;
}

function fileOf(bytes: Uint8Array): SourceFile {
  const stream = () => {
    let at = 0;
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.subarray(at, (at += chunk)));
      }
    });
  };
  return { name: 'events.csv', size: bytes.length, stream, bytes: async () => bytes };
}

/** Regions of Mali, and a place in each: degrees of latitude and longitude. */
const regions = [
  ['Kayes', 14.4, -11.4],
  ['Koulikoro', 13.9, -7.6],
  ['Sikasso', 11.3, -6.4],
  ['Ségou', 13.9, -5.5],
  ['Mopti', 14.6, -3.9],
  ['Tombouctou', 19.6, -3.6],
  ['Gao', 17.4, 1.3],
  ['Kidal', 19.9, 1.4]
] as const;

/** Invented events in the columns that such files have; every tenth has a note in quotes. */
export function eventsCsv(rows: number): Uint8Array {
  const random = seeded(1);
  const upTo = (most: number) => Math.floor(random() * most);
  const two = (number: number) => String(number + 1).padStart(2, '0');
  const near = (degrees: number) => (degrees + random() / 5).toFixed(4);
  const lines = ['id,date,type,actor,country,region,latitude,longitude,killed,notes'];
  for (let row = 0; row < rows; row++) {
    const date = `20${two(upTo(24))}-${two(upTo(12))}-${two(upTo(28))}`;
    const [region, latitude, longitude] = regions[upTo(regions.length)] ?? regions[0];
    const where = `Mali,${region},${near(latitude)},${near(longitude)}`;
    const notes =
      row % 10 === 0 ? '"a note, ""in quotes"", of some length"' : 'a note of some length';
    lines.push(
      `E${row},${date},type ${upTo(6)},Actor number ${upTo(40)},${where},${upTo(20)},${notes}`
    );
  }
  return encoder.encode(`${lines.join('\n')}\n`);
}
