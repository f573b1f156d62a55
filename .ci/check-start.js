/** Starts the app twice by `npm start` and looks whether it serves; the second time within seconds. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

const limits = [300, 20]; // seconds, for the first and the second start
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

for (const limit of limits) console.log(`served after ${await start(limit)} s`);
process.exit();

/** @param {number} limit */
async function start(limit) {
  const port = await freePort();
  const began = Date.now();
  const env = { ...process.env, PORT: String(port) };
  const server = spawn(npm, ['start'], { env, stdio: 'inherit', detached: true });
  try {
    await answers(`http://localhost:${port}/health`, '"ok"', began + limit * 1000);
    await answers(`http://localhost:${port}/`, 'figure-monthly-timeline', began + limit * 1000);
    return ((Date.now() - began) / 1000).toFixed(1);
  } finally {
    if (server.pid) process.kill(-server.pid, 'SIGTERM');
  }
}

/**
 * @param {string} address
 * @param {string} words
 * @param {number} until
 */
async function answers(address, words, until) {
  while (Date.now() < until) {
    const text = await fetch(address).then(
      (response) => response.text(),
      () => ''
    );
    if (text.includes(words)) return;
    await wait(200);
  }
  throw new Error(`${address} did not answer in time with ${words}`);
}

async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
