import { expect, test } from 'vitest';
import { fileFormats } from '$lib/publish/formats';
import { endings } from '$lib/copy/contents';

const standIns = import.meta.glob<object>('/src/**/*.copy.ts', { base: '/' });
const modules = import.meta.glob<object>('/src/lib/view/*.ts');

const originalOf = (path: string) => path.replace('.copy.ts', '.ts');
const pairs = Object.keys(modules).filter((path) => path.endsWith('.copy.ts'));

test('there are modules that stand in for others in a static copy', () => {
  expect(pairs.length).toBeGreaterThan(2);
  expect(Object.keys(standIns).length).toBe(pairs.length + 1); // hooks.copy.ts stands in for none
});

test.each(pairs)('%s gives all that the module gives in whose place it stands', async (path) => {
  const [standIn, original] = await Promise.all([modules[path]?.(), modules[originalOf(path)]?.()]);
  expect(Object.keys(standIn ?? {})).toEqual(expect.arrayContaining(Object.keys(original ?? {})));
});

test('a copy holds every format of a figure', () => {
  expect(endings).toEqual([...fileFormats.keys()]);
});
