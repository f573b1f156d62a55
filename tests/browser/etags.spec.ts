import { expect, test } from './test';

const figure = '/mali-2023/figures/headline';
const endings = 'svg png pdf pptx docx xlsx csv json zip txt bib ris csl.json'.split(' ');

/** Each kind of address that there is. */
const addresses = [
  '/',
  '/fr',
  '/mali-2023',
  '/fr/mali-2023?harm=injured',
  '/mali-2023/incidents',
  '/mali-2023/method',
  '/mali-2023/embed/headline?theme=dark',
  '/api/datasets',
  '/api/mali-2023',
  '/api/mali-2023/figures/headline',
  '/api/mali-2023/figures/headline/embed',
  '/api/mali-2023/incidents',
  '/api/mali-2023/cube',
  ...endings.map((ending) => `${figure}.${ending}`),
  '/mali-2023/incidents.csv',
  '/mali-2023/incidents.xlsx',
  '/health',
  '/embed.js',
  '/embed-height.js',
  '/icon.svg',
  '/data/mali-2023/incidents.csv',
  '/data/mali-2023/datapackage.json'
];

const packedAlready = /^(image\/png|application\/(pdf|zip|vnd\.openxml))/;
const worthwhile = 1024;

test('whatever is asked for twice is sent once, and what is text is sent compressed', async ({
  request,
  baseURL
}) => {
  const { incidents } = await (await request.get('/api/mali-2023/incidents?limit=1')).json();
  const page = await (await request.get('/mali-2023')).text();
  const script = /_app\/immutable\/[^"]+\.js/.exec(page)?.[0] ?? '';
  const found: string[] = [];
  for (const address of [
    ...addresses,
    `/mali-2023/incidents/${incidents[0].id}`,
    `/api/mali-2023/incidents/${incidents[0].id}`,
    `/${script}`,
    `/oembed?url=${baseURL}/mali-2023`
  ]) {
    const first = await request.get(address, { headers: { 'accept-encoding': 'br' } });
    const { etag = '', 'content-type': type = '', 'content-encoding': encoding } = first.headers();
    const again = await request.get(address, {
      headers: { 'accept-encoding': 'br', 'if-none-match': etag }
    });
    const other = await request.get(address, { headers: { 'if-none-match': '"another"' } });
    if (first.status() !== 200 || etag === '') found.push(`${address}: no ETag`);
    if (again.status() !== 304) found.push(`${address}: ${again.status()}, not 304`);
    if (other.status() !== 200) found.push(`${address}: ${other.status()} for another ETag`);
    const { length } = await first.body();
    if (length > worthwhile && !packedAlready.test(type) && encoding !== 'br') {
      found.push(`${address}: ${length} bytes, not compressed`);
    }
  }
  expect(found).toEqual([]);
});

test('pictures are kept for an hour, and shown for a day while newer ones are fetched', async ({
  request
}) => {
  for (const ending of endings) {
    const { 'cache-control': control } = (await request.get(`${figure}.${ending}`)).headers();
    expect(control).toBe('public, max-age=3600, stale-while-revalidate=86400');
  }
});
