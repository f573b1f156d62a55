import { faultyPages, inFrench } from './pages';
import { expect, test } from './test';

test.use({ expectedNoise: /status of 40[04]/ });

const wrong = [
  ['harm=killd', ['killed', 'injured', 'taken']],
  ['victim=soldier', ['civilian', 'combatant', 'unknown']],
  ['from=2023-13', ['2023-01', '2023-12']],
  ['from=2023-06&to=2023-02', ['2023-06', '2023-12']],
  ['perpetrator=nobody', ['government', 'armed-groups', 'gsim']],
  ['region=ML-99', ['ML-5', 'ML-BKO', 'not-stated']],
  ['attribution=perhaps', ['all', 'stated']],
  ['basis=heard', ['occurred', 'documented']],
  ['joint=both', ['overlap', 'combination']]
] as const;

for (const [parameters, allowed] of wrong) {
  test(`${parameters} is answered with what is allowed, and a way back`, async ({ page }) => {
    const response = await page.goto(`/mali-2023?${parameters}`);
    expect(response?.status()).toBe(400);
    for (const value of allowed) await expect(page.locator('main')).toContainText(value);
    await page.locator('main').getByRole('link').click();
    await expect(page).toHaveURL(/\/mali-2023$/);
    await expect(page.getByTestId('headline-killed')).toBeVisible();
  });

  test(`the API answers ${parameters} with a sentence, too`, async ({ request }) => {
    const response = await request.get(`/api/mali-2023/figures/headline?${parameters}`);
    expect(response.status()).toBe(400);
    const { message }: { message: string } = await response.json();
    for (const value of allowed) expect(message).toContain(value);
  });
}

for (const [address, sentence] of [
  ['/template.pdf', 'The table to fill in cannot be had as “pdf”. Choose one of: csv, xlsx.'],
  [
    '/mali-2023/incidents.pdf',
    'The list of incidents cannot be had as “pdf”. Choose one of: csv, xlsx.'
  ],
  ['/mali-2023/figures/headline.gif', 'A figure cannot be had as “gif”. Choose one of: svg, ']
] as const) {
  test(`${address} says what there is instead`, async ({ request }) => {
    const response = await request.get(address, { headers: { accept: 'application/json' } });
    expect(response.status()).toBe(404);
    expect((await response.json()).message).toContain(sentence);
  });
}

for (const [address, status] of faultyPages) {
  for (const shown of [address, inFrench(address)]) {
    test(`${shown} is a ${status} page with a way on`, async ({ page }) => {
      const response = await page.goto(shown);
      expect(response?.status()).toBe(status);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('body')).not.toContainText(/\bat .+:\d+:\d+|node_modules/);
      const way = page.locator('main').getByRole('link').first();
      const there = await page.request.get((await way.getAttribute('href')) ?? '');
      expect(there.status()).toBe(200);
      await way.click();
      await expect(page.locator('nav')).toBeVisible();
    });
  }
}

test('the API says in a sentence what there is instead', async ({ request }) => {
  const figure = await request.get('/api/mali-2023/figures/no-such');
  expect(figure.status()).toBe(404);
  expect(await figure.text()).toContain('monthly-timeline');
  const format = await request.get('/mali-2023/figures/headline.gif');
  expect(format.status()).toBe(404);
  expect(await format.text()).toContain('xlsx');
  const dataset = await request.get('/api/no-such/figures/headline');
  expect(dataset.status()).toBe(404);
});

test('an unknown address of the interface says so in the language asked for', async ({
  request
}) => {
  const messageAt = async (address: string): Promise<string> => {
    const response = await request.get(address);
    return `${response.status()} ${(await response.json()).message}`;
  };
  expect(await messageAt('/api/mali-2023/nothing')).toBe('404 There is nothing at this address.');
  expect(await messageAt('/api/mali-2023/nothing?lang=fr')).toBe(
    '404 Il n’y a rien à cette adresse.'
  );
});
