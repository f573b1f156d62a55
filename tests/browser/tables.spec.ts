import { figureOf } from './api';
import { charts, figure, openDashboard } from './dashboard';
import { expect, test } from './test';

const views = [
  '',
  'harm=injured',
  'measure=incidents',
  'victim=civilian&harm=taken',
  'joint=combination',
  'basis=documented',
  'attribution=stated'
];

for (const view of views) {
  test(`the tables show what the API says: ${view || 'no choice'}`, async ({ page }) => {
    await openDashboard(page, `/mali-2023?${view}`);
    for (const id of charts) {
      const { table } = await figureOf(page, id, view);
      const chart = figure(page, id);
      await chart.getByText('Show as table').click();
      const shown = await chart
        .locator('tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) => [...row.children].map((cell) => cell.textContent))
        );
      const columns = table.columns.map(({ key }) => key);
      const told = table.rows.map((row) =>
        columns.map((key) => {
          const value = row[key];
          if (value === null) return 'open';
          return typeof value === 'number' ? value.toLocaleString('en-GB') : value;
        })
      );
      const worded = columns.indexOf('qualifier');
      expect(shown.map((row) => row.filter((_, i) => i !== worded))).toEqual(
        told.map((row) => row.filter((_, i) => i !== worded))
      );
    }
  });
}

for (const filters of [
  '',
  'perpetrator=government',
  'region=ML-5&from=2023-04',
  'attribution=stated&victim=civilian',
  'basis=documented'
]) {
  test(`every figure has the headline's total: ${filters || 'no filter'}`, async ({ page }) => {
    for (const measure of ['harm=killed', 'harm=injured', 'measure=incidents']) {
      const parameters = `${measure}&${filters}`;
      const headline = await figureOf(page, 'headline', parameters);
      const key = measure === 'measure=incidents' ? 'incidents' : measure.slice('harm='.length);
      const row = headline.table.rows.find((candidate) => candidate.key === key);
      const sameMeasure = charts.filter(
        (id) => id !== 'incidents-by-region' || key === 'incidents'
      );
      for (const id of sameMeasure) {
        const { total, incidents } = await figureOf(page, id, parameters);
        expect([total.low, total.best, total.high, incidents]).toEqual([
          row?.low,
          row?.best,
          row?.high,
          row?.incidents
        ]);
      }
      const whole = await Promise.all([
        figureOf(page, 'monthly-timeline', parameters),
        figureOf(page, 'incidents-by-region', parameters),
        figureOf(page, 'casualties-by-perpetrator', `${parameters}&joint=combination`)
      ]);
      for (const { table, total } of whole) {
        expect(table.rows.reduce((sum, { best }) => sum + best, 0)).toBe(total.best);
      }
    }
  });
}
