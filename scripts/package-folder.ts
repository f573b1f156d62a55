import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DataPackage } from '../src/lib/readers/data-package';
import { readDataPackage } from '../src/lib/readers/data-package';
import { readKeptVersion } from '../src/lib/readers/kept-version';

/** Reads the Data Package in a folder, named for the folder. */
export const readFolder = (folder: string): Promise<DataPackage> =>
  readDataPackage(basename(folder), (path) => readText(join(folder, path)));

/** Reads a version that is kept beside the Data Package in a folder. */
export const readKeptFolder = (folder: string, version: string): Promise<DataPackage> =>
  readKeptVersion(basename(folder), version, (path) => readText(join(folder, path)));

/** A file's text in UTF-8, or undefined where there is no such file. */
export async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
