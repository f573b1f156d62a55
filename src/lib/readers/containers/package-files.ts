import type { ReadFile } from '../data-package';
import { descriptorFile } from '../descriptor';
import { limits } from './limits';
import type { SourceFile } from './source-file';
import { Unreadable } from './unreadable';

/**
 * A way to read a data package that lies among files, by their paths: in an archive or in a folder
 * that somebody chose. Undefined where none of them is a descriptor; of several, the outermost.
 */
export function packageIn(files: ReadonlyMap<string, SourceFile>): ReadFile | undefined {
  const [descriptor] = [...files.keys()]
    .filter((path) => path === descriptorFile || path.endsWith(`/${descriptorFile}`))
    .sort((a, b) => a.length - b.length);
  if (descriptor === undefined) return undefined;
  const folder = descriptor.slice(0, -descriptorFile.length);
  return async (path) => {
    const file = files.get(folder + path);
    return file && new TextDecoder().decode(await held(file));
  };
}

async function held(file: SourceFile): Promise<Uint8Array> {
  if (file.size > limits.held) throw new Unreadable('too-large-to-hold', { value: file.name });
  return file.bytes();
}
