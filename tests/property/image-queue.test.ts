import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Busy, ImageQueue } from '$lib/server/image-queue';
import './seed';

const limits = { atOnce: 2, mostWaiting: 3, mostBytes: 100 };
const asked = fc.record({ key: fc.nat(30), bytes: fc.integer({ min: 0, max: 130 }) });

test('whatever is asked for, in whatever bursts, no more is kept than allowed, and nothing is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(asked, { maxLength: 12 }), { maxLength: 12 }),
      async (bursts) => {
        const queue = new ImageQueue(limits);
        for (const burst of bursts) {
          const files = burst.map(({ key, bytes }) =>
            queue.file(`${key} ${bytes}`, async () => new Uint8Array(bytes))
          );
          const settled = await Promise.allSettled(files);
          settled.forEach((result, at) => {
            if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(Busy);
            else expect(result.value).toHaveLength(burst[at]?.bytes ?? -1);
          });
          const different = new Set(burst.map(({ key, bytes }) => `${key} ${bytes}`)).size;
          if (different <= limits.atOnce + limits.mostWaiting) {
            expect(settled.every(({ status }) => status === 'fulfilled')).toBe(true);
          }
          expect(queue.bytes).toBeLessThanOrEqual(limits.mostBytes);
        }
      }
    )
  );
});
