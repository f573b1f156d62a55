/**
 * Serves what was built. PORT and HOST are respected; ORIGIN is set for this machine if absent.
 * `--data FILE_OR_FOLDER`, as often as wanted, serves datasets of one's own beside the others;
 * `--mapping FILE` and `--selection systematic|illustrative` after it belong to it.
 */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { readGiven } from './serve/given.js';
import { Failure } from './setup/process.js';

const built = new URL('../build/index.js', import.meta.url);
if (!existsSync(built)) {
  console.error('Attest: nothing has been built yet. Run npm start, or npm run build before this.');
  process.exit(1);
}

try {
  process.env.ATTEST_GIVEN = JSON.stringify(readGiven(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(`Attest: ${error.message}`);
  process.exit(1);
}

const port = process.env.PORT ?? '3000';
process.env.PORT = port;
process.env.ORIGIN ||= `http://localhost:${port}`;
const origin = process.env.ORIGIN.trim();
if (!URL.canParse(origin) || !/^https?:\/\/[^/?#]+\/*$/.test(origin)) {
  console.error(
    `Attest: ORIGIN is “${origin}”, which is no address of a site. It is http:// or https:// and a ` +
      'host, with no folder: ORIGIN=https://attest.example.org npm start'
  );
  process.exit(1);
}
process.on('uncaughtException', (error) => {
  const taken = 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    taken ? `Attest: port ${port} is taken. Choose another: PORT=3001 npm start` : error
  );
  process.exit(1);
});
await import(built.href);
console.log(`Attest: ${process.env.ORIGIN}`);
