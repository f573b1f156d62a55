import type { ChosenFile, Manner } from '$lib/open/messages';
import type { Problem } from '$lib/model/problem';
import { mappingEnding, readMapping } from '$lib/readers/mapping-file';

/** Files without the mapping file that was chosen with them, and what it says. */
interface Sorted {
  readonly tables: readonly ChosenFile[];
  /** undefined where there is no such file */
  readonly mapping:
    | { readonly ok: true; readonly part: Pick<Manner, 'mapping' | 'mappingName'> }
    | { readonly ok: false; readonly problem: Problem }
    | undefined;
}

/** Takes a mapping file out of what was chosen; several of them are taken for files like any other. */
export async function withoutMapping(files: readonly ChosenFile[]): Promise<Sorted> {
  const [file, ...others] = files.filter(({ path }) => path.endsWith(mappingEnding));
  if (!file || others.length > 0) return { tables: files, mapping: undefined };
  const tables = files.filter((one) => one !== file);
  if (tables.length === 0) {
    return {
      tables: files,
      mapping: { ok: false, problem: { code: 'mapping-alone', file: file.path } }
    };
  }
  const read = readMapping(await file.content.text(), file.path);
  if (!read.ok) return { tables, mapping: read };
  return { tables, mapping: { ok: true, part: { mapping: read.mapping, mappingName: file.path } } };
}
