import { chunksOf } from '../containers/chunks';
import { decoderOf } from '../containers/decoding';
import { detectEncoding } from '../containers/encoding';
import type { SourceFile } from '../containers/source-file';
import { Unreadable } from '../containers/unreadable';
import { attribute, XmlReader, type XmlListener } from './xml';

/** What a workbook says of itself, before any sheet is read; ECMA-376, part 1, 18.2. */
export interface Workbook {
  /** in their order */
  readonly sheets: readonly {
    readonly name: string;
    readonly path: string;
    readonly isHidden: boolean;
  }[];
  /** whether days are counted from 1904 */
  readonly from1904: boolean;
  readonly sharedTexts: SourceFile | undefined;
  readonly styles: SourceFile | undefined;
}

/** The files of a package by their paths. */
export type Parts = ReadonlyMap<string, SourceFile>;

const folder = 'xl/';

export const isWorkbook = (parts: Parts): boolean => parts.has(`${folder}workbook.xml`);

export async function readWorkbook(parts: Parts): Promise<Workbook> {
  const targets = new Map<string, string>();
  await readXml(parts.get(`${folder}_rels/workbook.xml.rels`), {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      targets.set(attribute(attributes, 'Id') ?? '', attribute(attributes, 'Target') ?? '');
    }
  });
  const sheets: { name: string; path: string; isHidden: boolean }[] = [];
  let from1904 = false;
  await readXml(parts.get(`${folder}workbook.xml`), {
    open(name, attributes) {
      if (name === 'workbookPr') {
        from1904 = ['1', 'true'].includes(attribute(attributes, 'date1904') ?? '');
      }
      if (name !== 'sheet') return;
      const target = targets.get(idOf(attributes));
      if (target === undefined) return;
      const path = target.startsWith('/') ? target.slice(1) : folder + target;
      const isHidden = (attribute(attributes, 'state') ?? 'visible') !== 'visible';
      sheets.push({ name: attribute(attributes, 'name') ?? '', path, isHidden });
    }
  });
  return {
    sheets,
    from1904,
    sharedTexts: parts.get(`${folder}sharedStrings.xml`),
    styles: parts.get(`${folder}styles.xml`)
  };
}

/** The attribute `id` of the relationships' namespace, whatever its prefix is. */
const idOf = (attributes: string): string =>
  /[\w.-]+:id\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? '';

/** Reads a part that may be missing. */
export async function readXml(part: SourceFile | undefined, listener: XmlListener): Promise<void> {
  for await (const reader of xmlIn(part, listener)) void reader;
}

/** Reads a part, pausing after each chunk, so that what was heard can be handed on. */
export async function* xmlIn(
  part: SourceFile | undefined,
  listener: XmlListener
): AsyncGenerator<'chunk'> {
  if (!part) return;
  const reader = new XmlReader(listener);
  let decoder: ReturnType<typeof decoderOf> | undefined;
  for await (const chunk of chunksOf(part)) {
    decoder ??= decoderOf(detectEncoding(chunk).value, false, () => {
      throw new Unreadable('file-damaged', { value: part.name });
    });
    reader.push(decoder.decode(chunk));
    yield 'chunk';
  }
}
