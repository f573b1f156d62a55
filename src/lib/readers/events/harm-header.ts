import type { Harm } from '$lib/model/harm';
import { harmKeys, qualifiers, type Qualifier } from './column-words';
import { columnKey, slugOf } from './slug';

/** What a header says that counts people: which harm, and which number or which of the people. */
export interface HarmHeader {
  readonly harm: Harm;
  readonly says: ReadonlySet<Qualifier>;
}

/** Reads `killed`, `Civilians killed`, `killed_low`, `nombre de morts`; undefined for other headers. */
export function harmHeader(name: string): HarmHeader | undefined {
  const plain = harmKeys.get(columnKey(name));
  if (plain) return { harm: plain, says: new Set() };
  const says = new Set<Qualifier>();
  const rest = slugOf(name)
    .split('-')
    .filter((word) => {
      const qualifier = qualifiers.get(word);
      if (qualifier && qualifier !== 'filler') says.add(qualifier);
      return !qualifier;
    });
  const harm = harmKeys.get(rest.join(''));
  return harm && { harm, says };
}
