import type { Problem } from '$lib/model/problem';
import { readDataPackage, type DataPackage, type ReadFile } from './data-package';

/** The folder of a package in which its earlier versions stand, each in a folder named for it. */
export const versionsFolder = 'versions';

/**
 * Reads a version that is kept beside the current one. Its folder bears its name, and that it is
 * what the name says is part of what is checked.
 * @param read reads a file by its path inside the package of which it is a version
 */
export async function readKeptVersion(
  id: string,
  version: string,
  read: ReadFile
): Promise<DataPackage> {
  const folder = `${versionsFolder}/${version}`;
  const found = await readDataPackage(id, (path) => read(`${folder}/${path}`));
  const { dataset, incidents } = found;
  const problems: Problem[] = found.problems.map((problem) => ({
    ...problem,
    file: `${folder}/${problem.file}`
  }));
  if (dataset && dataset.version !== version) {
    const value = dataset.version;
    problems.unshift({ code: 'version-differs', file: folder, value, expected: version });
  }
  return { dataset, incidents, problems };
}
