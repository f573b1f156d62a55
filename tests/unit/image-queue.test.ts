import { expect, test } from 'vitest';
import { Busy, ImageQueue } from '$lib/server/image-queue';

const limits = { atOnce: 1, mostWaiting: 2, mostBytes: 10 };

/** A task that ends when it is told to. */
function held(bytes = 1) {
  let finish: () => void = () => undefined;
  const done = new Promise<Uint8Array>((resolve) => {
    finish = () => resolve(new Uint8Array(bytes));
  });
  return { make: () => done, finish: () => finish() };
}

test('no more than the limit wait; the next is turned away with a time to come back', async () => {
  const queue = new ImageQueue(limits);
  const tasks = ['a', 'b', 'c'].map((key) => ({ key, ...held() }));
  const files = tasks.map(({ key, make }) => queue.file(key, make));
  const refused = await queue.file('d', held().make).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Busy);
  expect(refused).toMatchObject({ retryAfterSeconds: 2 });
  for (const { finish } of tasks) finish();
  await expect(Promise.all(files)).resolves.toHaveLength(3);
  await expect(queue.file('d', async () => new Uint8Array(1))).resolves.toHaveLength(1);
});

test('no more are made at once than allowed, and one that fails makes room', async () => {
  const queue = new ImageQueue({ ...limits, atOnce: 2, mostWaiting: 100 });
  let running = 0;
  let most = 0;
  const make = async () => {
    most = Math.max(most, (running += 1));
    await new Promise((resolve) => setTimeout(resolve, 1));
    running -= 1;
    throw new Error('no file');
  };
  const results = await Promise.allSettled(
    Array.from({ length: 20 }, (_, n) => queue.file(String(n), make))
  );
  expect(results.every(({ status }) => status === 'rejected')).toBe(true);
  expect(most).toBe(2);
});

test('what is wanted twice at once is made once, and kept', async () => {
  const queue = new ImageQueue(limits);
  let made = 0;
  const make = async () => new Uint8Array((made += 1));
  await Promise.all([queue.file('a', make), queue.file('a', make)]);
  await queue.file('a', make);
  expect(made).toBe(1);
});

test('what is kept has a limit in bytes; the longest unasked for goes first', async () => {
  const queue = new ImageQueue(limits);
  const made: string[] = [];
  const file = (key: string, bytes: number) =>
    queue.file(key, async () => {
      made.push(key);
      return new Uint8Array(bytes);
    });
  await file('a', 4);
  await file('b', 4);
  await file('a', 4);
  await file('c', 4);
  expect(queue.bytes).toBe(8);
  await file('a', 4);
  await file('b', 4);
  await file('too large', 11);
  expect(queue.bytes).toBeLessThanOrEqual(10);
  expect(made).toEqual(['a', 'b', 'c', 'b', 'too large']);
});
