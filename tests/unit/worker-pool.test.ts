import { expect, test } from 'vitest';
import { WorkerLost, WorkerPool } from '$lib/server/worker-pool';

/** A thread that does what it is told, and knows how often it was asked. */
const module = `
import { parentPort, workerData } from 'node:worker_threads';
let asked = 0;
parentPort.on('message', (task) => {
  asked += 1;
  if (task === 'throw') throw new Error('thrown in the thread');
  if (task === 'exit') process.exit(3);
  if (task === 'loop') for (;;);
  if (task === 'grow') for (const kept = []; ; ) kept.push(new Array(1e5).fill({}));
  parentPort.postMessage({ task, asked, role: workerData });
  if (task === 'leave') setTimeout(() => process.exit(0), 1);
});`;

interface Told {
  readonly task: string;
  readonly asked: number;
  readonly role: string;
}

const pool = (mostSeconds = 20) =>
  new WorkerPool<string, Told>(new URL(`data:text/javascript,${encodeURIComponent(module)}`), 'x', {
    mostSeconds,
    mostMegabytes: 32
  });

test('a thread is kept for the next task, and two tasks at once take two threads', async () => {
  const threads = pool();
  expect(await threads.run('a')).toEqual({ task: 'a', asked: 1, role: 'x' });
  expect(await threads.run('b')).toEqual({ task: 'b', asked: 2, role: 'x' });
  const both = await Promise.all([threads.run('c'), threads.run('d')]);
  expect(both.map(({ task, asked }) => [task, asked])).toEqual([
    ['c', 3],
    ['d', 1]
  ]);
});

test.each([
  ['throw', /thrown in the thread/],
  ['exit', /ended with 3/],
  ['grow', /memory/]
])(
  'a thread lost by “%s” is said to be lost, and the next task has a new one',
  async (how, why) => {
    const threads = pool();
    const lost = await threads.run(how).catch((error: unknown) => error);
    expect(lost).toBeInstanceOf(WorkerLost);
    expect(String(lost)).toMatch(why);
    expect(await threads.run('next')).toMatchObject({ task: 'next', asked: 1 });
  }
);

test('a thread that takes too long is ended', async () => {
  const threads = pool(0.3);
  await expect(threads.run('loop')).rejects.toThrow('no answer within 0.3 s');
});

test('a thread that ends while nobody waits for it is not asked again', async () => {
  const threads = pool();
  await threads.run('leave');
  await expect.poll(async () => (await threads.run('after')).asked).toBe(1);
});
