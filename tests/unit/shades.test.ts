import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filePalettes } from '$lib/charts/svg/file-palettes';
import { shadeOf } from '$lib/figures/comparison/shade';
import { shades } from '$lib/figures/paint';
import { hex, mixed } from '$lib/publish/colour';

/** Relative luminance, after WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** The custom properties of the pages’ style sheet, light and dark. */
const sheet = readFileSync('src/app.css', 'utf8').split('prefers-color-scheme: dark');
const inSheet = (part: string | undefined) => (name: string) =>
  new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(part ?? '')?.[1] ?? '';

test.each([
  ['light files', filePalettes.light],
  ['dark files', filePalettes.dark],
  ['grey files', filePalettes.grey],
  ['light pages', inSheet(sheet[0])],
  ['dark pages', inSheet(sheet[1])]
] as const)('words upon every shade can be read in %s', (_, palette) => {
  for (const share of Object.values(shades)) {
    const shade = mixed(hex(palette('several')), hex(palette('paper')), share);
    expect(contrast(hex(palette('ink')), shade)).toBeGreaterThan(4.5);
  }
});

test('shades are quarters of the highest number, the upper end of each within it', () => {
  expect([1, 25, 26, 50, 75, 76, 100].map((value) => shadeOf(value, 100))).toEqual([
    'shade-1',
    'shade-1',
    'shade-2',
    'shade-2',
    'shade-3',
    'shade-4',
    'shade-4'
  ]);
  expect(shadeOf(0, 100)).toBe(undefined);
});
