import { afterEach, beforeEach, expect, vi } from 'vitest';

/** An unexpected warning or error on the console fails the test that caused it. */
beforeEach(() => {
  vi.spyOn(console, 'warn');
  vi.spyOn(console, 'error');
});

afterEach(() => {
  const said = [console.warn, console.error].flatMap((method) => vi.mocked(method).mock.calls);
  vi.restoreAllMocks();
  expect(said).toEqual([]);
});
