import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A module of ours with the components that it draws with, as they are built for the server. */
export async function compiled<T>(path: string): Promise<T> {
  const { module } = await runnerImport<T>(`${root}${path}`, {
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [svelte({ configFile: false, compilerOptions: { dev: false } })],
    resolve: { alias: { $lib: `${root}src/lib` } }
  });
  return module;
}
