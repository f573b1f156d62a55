import type { ChosenFile } from '$lib/open/messages';

/** The files of an input; those of a folder by their paths within it. */
export const filesOf = (list: FileList | null): ChosenFile[] =>
  Array.from(list ?? [], (file) => ({ path: file.webkitRelativePath || file.name, content: file }));

/** The files that were dropped, with those in folders. */
export async function droppedFiles(transfer: DataTransfer): Promise<ChosenFile[]> {
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry());
  const found = entries.flatMap((entry) => (entry ? [entry] : []));
  if (found.length === 0) return filesOf(transfer.files);
  return (await Promise.all(found.map(within))).flat();
}

async function within(entry: FileSystemEntry): Promise<ChosenFile[]> {
  if (entry instanceof FileSystemFileEntry) {
    const content = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ''), content }];
  }
  if (!(entry instanceof FileSystemDirectoryEntry)) return [];
  const reader = entry.createReader();
  const files: ChosenFile[] = [];
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject)
    ); // at most a hundred at once
    if (entries.length === 0) return files;
    files.push(...(await Promise.all(entries.map(within))).flat());
  }
}

/** A file on this site; undefined where there is none, or where the address leads elsewhere. */
export async function fileAt(address: string): Promise<ChosenFile | undefined> {
  const url = URL.canParse(address, location.href) ? new URL(address, location.href) : undefined;
  if (url?.origin !== location.origin) return undefined;
  const response = await fetch(url).catch(() => undefined);
  if (!response?.ok) return undefined;
  return { path: url.pathname.replace(/^.*\//, ''), content: await response.blob() };
}
