import { decoderOf } from './decoding';
import { delimitedRows } from './delimited';
import { detectDelimiter } from './delimiter';
import { detectEncoding } from './encoding';
import type { Head } from './head';
import { jsonLineRows, jsonListRows } from './json';
import type { Known } from './known';
import { textFormatOf } from './recognise';
import type { Choices, TableSource } from './source';
import { Unreadable } from './unreadable';

/** A file that is text, with the dialect it is written in. */
export function textSource(name: string, { bytes, isWhole }: Head, choices: Choices): TableSource {
  const encoding = chosenOr(choices.encoding, () => detectEncoding(bytes));
  const text = decoderOf(encoding.value, false, () => undefined).decode(bytes);
  const format = textFormatOf(text, isWhole, name);
  if (!format) throw new Unreadable('container-unknown');
  const common = { kind: 'table', name, format, packing: [] } as const;
  if (format.value !== 'delimited') {
    const read = format.value === 'json' ? jsonListRows : jsonLineRows;
    return {
      ...common,
      dialect: { encoding },
      rows: (file, report) => read(file, report, encoding)
    };
  }
  const delimiter = chosenOr(choices.delimiter, () => detectDelimiter(text, isWhole, name));
  return {
    ...common,
    dialect: { encoding, delimiter },
    rows: (file, report) => delimitedRows(file, report, delimiter.value, encoding)
  };
}

const chosenOr = <T>(chosen: T | undefined, detect: () => Known<T>): Known<T> =>
  chosen === undefined ? detect() : { value: chosen, why: 'chosen' };
