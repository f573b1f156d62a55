import { describe, expect, test } from 'vitest';
import { figuresOfCase, type GalleryCase } from '$lib/gallery/gallery-case';
import { galleryCases } from '$lib/gallery/gallery-cases';
import type { FigureId } from '$lib/figures/figure';
import type { I18n } from '$lib/i18n/i18n';
import { narrow, type Box, type Layout, type TextItem } from '$lib/layout/layout';
import { place } from '$lib/layout/place';
import { textWidth, wrapText } from '$lib/layout/text-width';
import { english, french } from '../fixtures/small';

const widths = [343, 508, 752, 1072];

function caseOf(id: string): GalleryCase {
  const found = galleryCases.find((shown) => shown.id === id);
  if (!found) throw new Error(`unknown case: ${id}`);
  return found;
}

function layoutOf(shown: GalleryCase, id: FigureId, width: number, i18n: I18n = english): Layout {
  const figure = figuresOfCase(shown, i18n, '').find((made) => made.id === id);
  const layout = figure && place(figure, width, shown.view.open, i18n);
  if (!layout) throw new Error(`no layout: ${id}`);
  return layout;
}

const boxOf = ({ x, y, text, size, anchor }: TextItem): Box => {
  const width = textWidth(text, size);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - size * 0.75, width, height: size };
};

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Pairs of texts that stand over each other. */
const collisions = ({ texts }: Layout): string[] =>
  texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => overlap(boxOf(a), boxOf(b)))
      .map((b) => `${a.text} / ${b.text}`)
  );

/** The figures of a case that are drawings; headline tiles are words. */
const drawn = ({ figures }: GalleryCase): FigureId[] => figures.filter((id) => id !== 'headline');

describe.each(galleryCases)('in the case “$id”', (shown) => {
  test.each(drawn(shown))('no two labels of %s overlap, at any width, in any language', (id) => {
    for (const width of widths) {
      for (const i18n of [english, french]) {
        const found = collisions(layoutOf(shown, id, width, i18n));
        expect({ width, found }).toEqual({ width, found: [] });
      }
    }
  });

  test.each(drawn(shown))('every label of %s stands inside its layout', (id) => {
    for (const width of widths) {
      const { texts, height } = layoutOf(shown, id, width);
      const cut = texts.filter((text) => {
        const box = boxOf(text);
        return box.x < -0.5 || box.x + box.width > width + 0.5 || box.y < 0 || text.y > height;
      });
      expect({ width, cut: cut.map(({ text }) => text) }).toEqual({ width, cut: [] });
    }
  });
});

test('the months of a timeline cover its plot area evenly', () => {
  for (const width of widths) {
    const { plot, hits, marks } = layoutOf(caseOf('ordinary'), 'monthly-timeline', width);
    const months = hits.filter(({ key }) => key.startsWith('2021-'));
    expect(months).toHaveLength(12);
    months.forEach(({ x, width: wide }, index) => {
      expect(wide).toBeCloseTo(plot.width / 12, 1);
      expect(x).toBeCloseTo(plot.x + (index * plot.width) / 12, 1);
    });
    for (const { key, x, width: wide } of marks.filter((mark) => mark.key.startsWith('2021-'))) {
      const month = months.find((hit) => key.startsWith(hit.key));
      expect(x + wide / 2).toBeCloseTo((month?.x ?? 0) + (month?.width ?? 0) / 2, 1);
    }
  }
});

test('bins apart stand beyond the plot area, inside the layout', () => {
  for (const width of widths) {
    const { plot, hits } = layoutOf(caseOf('long-periods'), 'monthly-timeline', width);
    const bins = hits.filter(({ key }) => key === 'longer' || key === 'outside');
    expect(bins).toHaveLength(2);
    for (const { x, width: wide } of bins) {
      expect(x).toBeGreaterThanOrEqual(plot.x + plot.width - 1e-6);
      expect(x + wide).toBeLessThanOrEqual(width + 1e-6);
    }
  }
});

test('bars stand on the value scale, each segment upon the one before', () => {
  const shown = caseOf('ordinary');
  const figure = figuresOfCase(shown, english, '').find(({ kind }) => kind === 'timeline');
  const { marks, value, plot } = layoutOf(shown, 'monthly-timeline', 1072);
  const ofMonth = marks.filter(({ key }) => key.startsWith('2021-03/'));
  const best = figure?.rows.find(({ key }) => key === '2021-03')?.tally.count.best ?? 0;
  expect(ofMonth.map(({ key }) => key)).toEqual(['2021-03/militias-tentative', '2021-03/several']);
  const [first, second] = ofMonth;
  if (!first || !second) throw new Error('no marks');
  expect(first.y + first.height).toBeCloseTo(plot.y + plot.height, 1);
  expect(first.y - (second.y + second.height)).toBeCloseTo(1, 1);
  expect(second.y).toBeCloseTo(value(best), 1);
});

test('rows are drawn on one scale from the same zero', () => {
  const { marks, value } = layoutOf(caseOf('several-regions'), 'incidents-by-region', 508);
  const first = marks.find(({ key }) => key === 'QM-S/named');
  const second = marks.find(({ key }) => key === 'QM-S/inferred');
  expect(first?.x).toBeCloseTo(value(0), 1);
  expect((second?.x ?? 0) + (second?.width ?? 0)).toBeCloseTo(value(2), 1);
});

test('rows within a row are shown only where it is open', () => {
  const closed: GalleryCase = { ...caseOf('ordinary') };
  const keys = (open: readonly string[]) =>
    layoutOf(
      { ...closed, view: { ...closed.view, open } },
      'casualties-by-perpetrator',
      508
    ).hits.map(({ key }) => key);
  expect(keys([])).not.toContain('army');
  expect(keys(['government'])).toContain('army');
  expect(keys(['government'])).not.toContain('red-band');
});

test('what a filter leaves out is dimmed', () => {
  const { marks } = layoutOf(caseOf('filtered'), 'monthly-timeline', 508);
  expect(marks.filter(({ dimmed }) => dimmed).map(({ key }) => key)).toEqual([
    '2021-01/armed-groups'
  ]);
});

test('the legend of a timeline follows the order of the stack', () => {
  const { legend } = layoutOf(caseOf('ordinary'), 'monthly-timeline', 1072);
  expect(legend.map(({ key }) => key)).toEqual([
    'government',
    'armed-groups',
    'militias-tentative',
    'several',
    'not-stated'
  ]);
});

test('an axis names whole numbers only', () => {
  const { texts, rules } = layoutOf(caseOf('one-incident'), 'monthly-timeline', 508);
  const axis = texts.filter(({ key }) => key.startsWith('y-')).map(({ text }) => text);
  expect(axis).toEqual(['0', '1']);
  expect(rules.filter(({ key }) => key.startsWith('grid-'))).toHaveLength(2);
});

test('a bar too small to be seen has its number', () => {
  const { texts } = layoutOf(caseOf('large-values'), 'monthly-timeline', 1072);
  expect(texts.find(({ key }) => key === 'value-2021-09')?.text).toBe('7');
});

test('28 years name years only', () => {
  const { texts } = layoutOf(caseOf('many-months'), 'monthly-timeline', 343);
  const axis = texts.filter(({ key }) => key.startsWith('x-')).map(({ text }) => text);
  expect(axis.length).toBeGreaterThan(2);
  expect(axis.every((text) => /^\d{4}$/.test(text))).toBe(true);
});

test('no rule of an annotation runs through the label of another', () => {
  for (const width of [752, 1072]) {
    const { texts, rules } = layoutOf(caseOf('long-names'), 'monthly-timeline', width);
    const labels = texts.filter(({ key }) => key.startsWith('annotation-'));
    const lines = rules.filter(({ key }) => key.startsWith('annotation-rule-'));
    expect(labels).toHaveLength(2);
    const through = labels.filter((label) =>
      lines.some(({ x1, y1, y2 }) =>
        overlap(boxOf(label), { x: x1, y: y1, width: 0, height: y2 - y1 })
      )
    );
    expect(through.map(({ text }) => text)).toEqual([]);
  }
});

test('a narrow layout has touch targets of 44 pixels', () => {
  for (const id of ['casualties-by-perpetrator', 'incidents-by-region'] as const) {
    for (const { height } of layoutOf(caseOf('ordinary'), id, narrow - 1).hits) {
      expect(height).toBeGreaterThanOrEqual(44);
    }
  }
});

test('text is wrapped at spaces, into lines that fit', () => {
  const text = 'Coordination of the armed movements for the self-determination of the North';
  const lines = wrapText(text, 14, 200);
  expect(lines.join(' ')).toBe(text);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.filter((line) => textWidth(line, 14) > 200)).toEqual([]);
});

test('a word longer than the line stands alone', () => {
  expect(wrapText('a Donaudampfschifffahrt b', 14, 60)).toEqual([
    'a',
    'Donaudampfschifffahrt',
    'b'
  ]);
  expect(wrapText('', 14, 60)).toEqual(['']);
});

/** Advances in ems in DejaVu Sans, the widest of the common system typefaces. */
test.each([
  ['Government', 6.24],
  ['in the incidents documented by the Observatory', 24.34],
  ['HELLO WORLD', 7.37],
  ['2,345,678 (1,900,000–3,000,000)', 16.87],
  ['=1+1 & <b>', 6.67],
  ['漢字', 2]
])('the width of “%s” is never much less than it turns out', (text, ems) => {
  expect(textWidth(text, 1)).toBeGreaterThan(ems * 0.97);
  expect(textWidth(text, 1)).toBeLessThan(ems * 1.2);
});
