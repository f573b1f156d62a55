import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { fileFormats } from '$lib/publish/formats';
import { TooLarge } from '$lib/publish/png';
import { receivedPublication, type SentPublication } from './sent-publication';
import { tools } from './tools';

/** Where this module stands, for a thread to run it. */
export const entry = import.meta.url;

/** What a thread of this module is started with. */
export const role = 'attest-figures';

/** A figure to be made into a file of one of the slow formats. */
export interface FileTask {
  readonly publication: SentPublication;
  readonly ending: string;
}

/** The file, or why there is none; an error comes as its stack, for the log. */
export type FileAnswer =
  | { readonly file: Uint8Array<ArrayBuffer> }
  | { readonly tooLarge: string }
  | { readonly fault: string };

/** Makes a file, in whatever thread this is called. */
export async function answer({ publication, ending }: FileTask): Promise<FileAnswer> {
  try {
    const format = fileFormats.get(ending);
    if (!format) throw new Error(`no such format: ${ending}`);
    const made = await format.make(await receivedPublication(publication), tools);
    // a copy, because some formats hand out a part of a larger buffer
    return {
      file: typeof made === 'string' ? new TextEncoder().encode(made) : new Uint8Array(made)
    };
  } catch (thrown) {
    if (thrown instanceof TooLarge) return { tooLarge: thrown.message };
    return { fault: thrown instanceof Error ? `${thrown.stack}` : String(thrown) };
  }
}

async function reply(port: MessagePort, task: FileTask): Promise<void> {
  const given = await answer(task);
  port.postMessage(given, 'file' in given ? [given.file.buffer] : []);
}

if (parentPort && workerData === role) {
  const port = parentPort;
  port.on('message', (task: FileTask) => void reply(port, task));
}
