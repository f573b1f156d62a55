/** Runs one of our TypeScript scripts on plain Node: `node scripts/run.js scripts/check-data.ts`. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const script = process.argv[2];
if (!script) throw new Error('no script given: node scripts/run.js scripts/check-data.ts');

process.argv.splice(1, 1); // the script finds its own arguments from the third on
await runnerImport(new URL(script, `file://${root}`).pathname, {
  root,
  configFile: false,
  logLevel: 'warn',
  resolve: { alias: { $lib: fileURLToPath(new URL('../src/lib', import.meta.url)) } }
});
