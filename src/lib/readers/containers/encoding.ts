import { completeLength } from './utf8';
import type { Known } from './known';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]]
];

/** The encoding of a text by its first bytes: its mark, zeros in every other place, valid UTF-8. */
export function detectEncoding(head: Uint8Array): Known<Encoding> {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => head[at] === byte));
  if (marked) return { value: marked[0], why: 'mark' };
  const wide = wideEncoding(head);
  if (wide) return { value: wide, why: 'content' };
  return { value: isUtf8(head) ? 'utf-8' : 'windows-1252', why: 'content' };
}

/** Most of what tables hold has a zero in every second byte of UTF-16. */
function wideEncoding(head: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = head.length / 8;
  if (odd > many && even * 20 < odd) return 'utf-16le';
  return even > many && odd * 20 < even ? 'utf-16be' : undefined;
}

function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head.subarray(0, completeLength(head)));
    return true;
  } catch {
    return false;
  }
}
