import { strFromU8, unzipSync } from 'fflate';
import { descriptorFile } from '$lib/readers/descriptor';
import type { ReadFile } from '$lib/readers/data-package';
import type { ChosenFile } from './messages';

/** How the files of a Data Package are read, be it a folder or a ZIP; undefined for what is neither. */
export async function packageFiles(files: readonly ChosenFile[]): Promise<ReadFile | undefined> {
  const [only] = files;
  if (files.length === 1 && only && (await isZip(only.content))) {
    const entries = unzipSync(new Uint8Array(await only.content.arrayBuffer()));
    const read = beside(Object.keys(entries));
    return read && (async (path) => textOf(entries[read(path)]));
  }
  const read = beside(files.map(({ path }) => path));
  return read && (async (path) => files.find((file) => file.path === read(path))?.content.text());
}

/** Where a path inside the package stands among these, which may be in a folder. */
function beside(paths: readonly string[]): ((path: string) => string) | undefined {
  const [first] = paths
    .filter((path) => path === descriptorFile || path.endsWith(`/${descriptorFile}`))
    .sort((a, b) => a.length - b.length);
  if (first === undefined) return undefined;
  const folder = first.slice(0, -descriptorFile.length);
  return (path) => `${folder}${path}`;
}

const isZip = async (file: Blob): Promise<boolean> =>
  (await file.slice(0, 4).text()) === 'PK\u0003\u0004';

const textOf = (bytes: Uint8Array | undefined): string | undefined => bytes && strFromU8(bytes);
