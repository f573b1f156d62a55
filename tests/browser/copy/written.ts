import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFiles, type FileServer } from './file-server';

/** The app's own server, which copies are compared with. */
export const liveHome = `http://localhost:${process.env['TEST_PORT'] ?? '4173'}`;

/** Where the copy is served: another port than the app's, one for each worker, and a folder. */
export const copyPort =
  Number(process.env['TEST_PORT'] ?? '4173') +
  10 +
  Number(process.env['TEST_PARALLEL_INDEX'] ?? '0');
export const copyFolder = '/docs/attest';
export const copyHome = `http://localhost:${copyPort}${copyFolder}`;

export interface Outcome {
  readonly code: number | null;
  /** on standard output and standard error */
  readonly said: string;
}

/** Runs `npm run export` without npm. */
export async function runExport(given: readonly string[], origin: string): Promise<Outcome> {
  const env = { ...process.env, ORIGIN: origin };
  const child = spawn(process.execPath, ['scripts/export.js', ...given], { env });
  let said = '';
  child.stdout.on('data', (data) => (said += String(data)));
  child.stderr.on('data', (data) => (said += String(data)));
  await once(child, 'close');
  return { code: child.exitCode, said };
}

export interface WrittenCopy extends FileServer {
  readonly folder: string;
}

/** Writes a copy and serves it. */
export async function writeCopy(): Promise<WrittenCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'attest-copy-'));
  const { code, said } = await runExport([folder], copyHome);
  if (code !== 0) throw new Error(`the copy was not written: ${said}`);
  const server = await serveFiles(folder, copyPort, copyFolder);
  return {
    ...server,
    folder,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    }
  };
}
