import type { Problem } from '$lib/model/problem';
import type { ReadFile } from '../data-package';
import { descriptorFile } from '../descriptor';
import type { SourceFile } from './source-file';
import { problemOf } from './unreadable';

/** A data package among files; one that cannot be read is a missing one to it, and why is told. */
export interface PackageFiles {
  readonly read: ReadFile;
  readonly problems: readonly Problem[];
}

/**
 * The data package that lies among files, by their paths: in an archive or in a folder that somebody
 * chose. Undefined where none of them is a descriptor; of several, the outermost is taken.
 */
export function packageIn(files: ReadonlyMap<string, SourceFile>): PackageFiles | undefined {
  const [descriptor] = [...files.keys()]
    .filter((path) => path === descriptorFile || path.endsWith(`/${descriptorFile}`))
    .sort((a, b) => a.length - b.length);
  if (descriptor === undefined) return undefined;
  const folder = descriptor.slice(0, -descriptorFile.length);
  const problems: Problem[] = [];
  const read: ReadFile = async (path) => {
    try {
      const bytes = await files.get(folder + path)?.bytes();
      return bytes && new TextDecoder().decode(bytes);
    } catch (error) {
      problems.push(problemOf(error, path));
      return undefined;
    }
  };
  return { read, problems };
}
