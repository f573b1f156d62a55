import { availableParallelism } from 'node:os';
import { TooLarge } from '$lib/publish/png';
import type { Publication } from '$lib/publish/publication';
import type { FileAnswer, FileTask } from './figure-worker';
import { sentPublication } from './sent-publication';
import { WorkerPool } from './worker-pool';

/** How many files are made at once: a core is left to those who read pages. */
export const atOnce = Math.min(4, Math.max(1, availableParallelism() - 1));

const limits = { mostSeconds: 60, mostMegabytes: 512 };

type Answering = (task: FileTask) => Promise<FileAnswer>;

let answering: Promise<Answering> | undefined;

/** A figure as a file of a slow format, made beside the thread that answers requests. */
export async function madeBeside(
  publication: Publication,
  ending: string,
  withIncidents: boolean
): Promise<Uint8Array> {
  const sent = await sentPublication(publication, withIncidents);
  const answer = await (await (answering ??= start()))({ publication: sent, ending });
  if ('file' in answer) return answer.file;
  if ('tooLarge' in answer) throw new TooLarge(answer.tooLarge);
  throw new Error(answer.fault);
}

/**
 * The module is imported by name so that the build gives it a file of its own, which a thread can
 * run. As source it is TypeScript, which a thread cannot: there files are made in this thread.
 */
async function start(): Promise<Answering> {
  const { answer, entry, role } = await import('./figure-worker');
  if (entry.endsWith('.ts')) return answer;
  const pool = new WorkerPool<FileTask, FileAnswer>(new URL(entry), role, limits);
  return (task) => pool.run(task);
}
