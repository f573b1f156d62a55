import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isReady } from './dashboard';
import { chooseFile, goToOpen, readAs } from './open';
import { serve } from './second-server';
import { expect, test, type Page } from './test';

/** Eight rows of two countries; one region has no boundaries, another only coordinates. */
const twoCountries = `date,country,region,latitude,longitude,perpetrator,type,killed
2021-03-02,Mali,Tombouctou,,,Northern Front,raid,4
2021-03-03,Mali,Timbuktu,,,Northern Front,raid,1
2021-03-04,Mali,Région de Ségou,,,Northern Front,raid,2
2021-03-05,Mali,Ménaka,,,Northern Front,raid,3
2021-03-06,Nigeria,Borno State,,,Northern Front,raid,7
2021-03-07,Nigeria,Borno,,,Northern Front,raid,1
2021-03-08,Nigeria,Nowhere,,,Northern Front,raid,5
2021-03-09,Nigeria,,12.0,8.52,Northern Front,raid,6
`;

const map = (page: Page) => page.getByTestId('figure-region-map');
const mark = (page: Page, region: string) =>
  map(page).locator(`[data-testid="mark"][data-key="${region}"]`).filter({ visible: true });

async function openMap(page: Page, csv: string, language: '' | '/fr' = ''): Promise<void> {
  await goToOpen(page, `${language}/open`);
  await chooseFile(page, 'regions.csv', Buffer.from(csv));
  await readAs(page, language === '' ? /Systematically/ : /systématique/);
  await page.getByTestId('opened').getByRole('link').first().click();
  await isReady(page);
  await page
    .getByTestId('figure-incidents-by-region')
    .getByRole('link', { name: language === '' ? 'Map' : 'Carte' })
    .click();
  await expect(map(page)).toBeVisible();
}

test('an opened file of two countries has a map with its numbers in the right regions', async ({
  page
}) => {
  await openMap(page, twoCountries);
  const numbers: Readonly<Record<string, RegExp>> = {
    'ML-6': /^Tombouctou, Mali: 2 incidents$/,
    'ML-4': /^Région de Ségou, Mali: 1 incident$/,
    'ML-7': /^Gao, Mali: 1 incident$/, // Ménaka was a part of it
    'NG-BO': /^Borno State, Nigeria: 2 incidents$/,
    'NG-KN': /^Kano, Nigeria: 1 incident; region inferred: 1$/, // by its coordinates
    'nigeria-nowhere': /^Nowhere, Nigeria: 1 incident$/
  };
  for (const [region, label] of Object.entries(numbers)) {
    await expect(mark(page, region)).toHaveAttribute('aria-label', label);
  }
  await expect(mark(page, 'not-stated')).toHaveAttribute('aria-label', /none recorded/);
  await expect(map(page).getByTestId('mark')).toHaveCount(7);
  const [north, south] = await Promise.all(
    ['ML-6', 'NG-BO'].map((region) => mark(page, region).boundingBox())
  );
  if (!north || !south) throw new Error('marks without boxes');
  expect(north.x + 100).toBeLessThan(south.x); // Timbuktu lies west of Borno, and north
  expect(north.y).toBeLessThan(south.y);
  await expect(map(page)).toContainText(
    '1 region (1 incident) has no boundaries here and stands beside the map: Nowhere, Nigeria.'
  );
  await expect(map(page)).toContainText('Natural Earth, 1:10m Admin 1 (public domain)');
  await expect(map(page)).toContainText('geoBoundaries gbOpen, MLI ADM1');
  await mark(page, 'NG-BO').click();
  await expect(page).toHaveURL(/region=NG-BO/);
  await expect(page.getByTestId('behind').getByRole('article')).toHaveCount(2);
});

test('what was not matched, or matched otherwise, is listed with its rows', async ({ page }) => {
  await openMap(page, twoCountries);
  await page.getByTestId('rows').getByRole('link').first().click();
  const problems = page.getByTestId('problems');
  await expect(problems).toContainText(
    '“Nowhere, Nigeria” is no region that the boundaries know, nor a spelling of one (1 row);'
  );
  await expect(problems).toContainText('“Ménaka, Mali” lies in Gao');
  await expect(problems).toContainText(
    'no region is named, so it is inferred from the coordinates (Nigeria, 1 row).'
  );
});

test('only boundaries are asked for, by country, and nothing of the file is sent', async ({
  page
}) => {
  await goToOpen(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    asked.push(`${request.method()} ${pathname}${search} ${request.postData() ?? ''}`.trim());
  });
  await chooseFile(page, 'regions.csv', Buffer.from(twoCountries));
  await readAs(page, /Systematically/);
  const own = (entry: string) => !/^GET \/_app\/immutable\/[^?]*$/.test(entry);
  expect(asked.filter(own)).toEqual(['GET /boundaries/NG.json']); // one row has coordinates only
  await page.getByTestId('opened').getByRole('link').first().click();
  await isReady(page);
  expect(asked.filter(own)).toEqual(['GET /boundaries/NG.json']);
  await page.getByTestId('figure-incidents-by-region').getByRole('link', { name: 'Map' }).click();
  await expect(mark(page, 'NG-BO')).toBeVisible();
  expect([...new Set(asked.filter(own))].sort()).toEqual([
    'GET /boundaries/ML-population.json',
    'GET /boundaries/ML.json',
    'GET /boundaries/NG.json'
  ]);
});

test('without a network names are found and stand as bars, with the reason why there is no map', async ({
  page,
  context
}) => {
  await goToOpen(page);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await chooseFile(page, 'regions.csv', Buffer.from(twoCountries));
  await readAs(page, /Systematically/);
  await expect(page.getByTestId('opened').getByRole('status')).toContainText('8 rows: 8 read');
  await page.getByTestId('opened').getByRole('link').first().click();
  await isReady(page);
  const bars = page.getByTestId('figure-incidents-by-region');
  await expect(bars.locator('[data-key="NG-BO"]').first()).toHaveAttribute(
    'aria-label',
    'Borno State, Nigeria: 2 incidents'
  );
  await context.setOffline(false);
});

test('a file of two countries that the server was started with has the same map, without scripts', async ({
  request
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'attest-regions-'));
  await writeFile(join(folder, 'regions.csv'), twoCountries);
  const server = await serve({}, ['--data', join(folder, 'regions.csv')]);
  try {
    const api = `${server.home}/api/regions`;
    const { table, notes } = await (
      await request.get(`${api}/figures/region-map?measure=incidents`)
    ).json();
    const numbers = table.rows.map((row: { key: string; incidents: number }) => [
      row.key,
      row.incidents
    ]);
    expect(Object.fromEntries(numbers)).toEqual({
      'ML-6': 2,
      'ML-4': 1,
      'ML-7': 1,
      'NG-BO': 2,
      'NG-KN': 1,
      'nigeria-nowhere': 1,
      'not-stated': 0
    });
    expect(notes).toContain(
      '1 region (1 incident) has no boundaries here and stands beside the map: Nowhere, Nigeria.'
    );
    const { boundaries } = await (await request.get(`${api}/boundaries`)).json();
    expect(boundaries.objects.regions.geometries).toHaveLength(9 + 37);
    expect(await (await request.get(`${server.home}/regions/map`)).text()).toContain('NG-KN');
  } finally {
    await server.stop();
    await rm(folder, { recursive: true });
  }
});

test.describe('while this site gives no boundaries', () => {
  test.use({ expectedNoise: /Failed to load resource/ });

  test('the numbers stand as bars, and the page says why there is no map', async ({ page }) => {
    await page.route('**/boundaries/*', (route) => route.abort());
    await openMap(page, twoCountries);
    await expect(map(page)).toContainText(
      'The boundaries of Mali and Nigeria could not be loaded from this site'
    );
    await expect(mark(page, 'NG-BO')).toHaveAttribute(
      'aria-label',
      'Borno State, Nigeria: 2 incidents'
    );
    await expect(mark(page, 'not-stated')).toHaveAttribute('aria-label', /: 1 incident$/);
    await page.getByTestId('rows').getByRole('link').first().click();
    await expect(page.getByTestId('problems')).toContainText(
      'the boundaries of Nigeria could not be loaded from this site'
    );
  });
});

test('countries far from each other stand side by side, each with its marks', async ({ page }) => {
  await openMap(
    page,
    `date,country,region,perpetrator,type,killed
2021-03-02,Ukraine,Kharkiv oblast,Northern Front,raid,4
2021-03-03,Myanmar,Rakhine,Northern Front,raid,1
2021-03-04,DRC,North Kivu,Northern Front,raid,2
`
  );
  for (const [region, name] of [
    ['UA-63', 'Kharkiv oblast, Ukraine'],
    ['MM-16', 'Rakhine, Myanmar'],
    ['CD-NK', 'North Kivu, DRC']
  ]) {
    await expect(mark(page, region ?? '')).toHaveAttribute('aria-label', `${name}: 1 incident`);
    const land = map(page).locator(`a.land[data-key="${region}"]`).filter({ visible: true });
    const [inside, around] = await Promise.all([
      mark(page, region ?? '').boundingBox(),
      land.boundingBox()
    ]);
    if (!inside || !around) throw new Error(`${region} is not on the map`);
    const [x, y] = [inside.x + inside.width / 2, inside.y + inside.height / 2];
    expect(x).toBeGreaterThan(around.x);
    expect(x).toBeLessThan(around.x + around.width);
    expect(y).toBeGreaterThan(around.y);
    expect(y).toBeLessThan(around.y + around.height);
  }
  await expect(map(page)).toContainText('each at a scale of its own');
});

test('a file with nothing but coordinates has a map, and says that its regions are inferred', async ({
  page
}) => {
  await openMap(
    page,
    `date,latitude,longitude,perpetrator,type,killed
2021-03-02,16.27,-0.04,Northern Front,raid,4
2021-03-03,16.27,-0.04,Northern Front,raid,1
2021-03-04,11.83,13.15,Northern Front,raid,2
`
  );
  await expect(mark(page, 'ML-7')).toHaveAttribute(
    'aria-label',
    /^Gao, Mali: 2 incidents; region inferred: 2$/
  );
  await expect(mark(page, 'NG-BO')).toHaveAttribute(
    'aria-label',
    /^Borno, Nigeria: 1 incident; region inferred: 1$/
  );
  await expect(map(page)).toContainText('region inferred');
});

test('in French, regions and countries have their French names', async ({ page }) => {
  await openMap(page, twoCountries, '/fr');
  await expect(mark(page, 'ML-6')).toHaveAttribute('aria-label', /^Tombouctou, Mali/);
  await expect(mark(page, 'NG-BO')).toHaveAttribute('aria-label', /^Borno State, Nigéria/);
  await expect(map(page)).toContainText('1 région (1 incident) n’a pas de limites ici');
});
