import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test, type Page } from './test';

const { resolve } = createRequire(import.meta.url);
const folder = '@expo-google-fonts/noto-sans';

/** Pixels to the side of the squares whose mean colours are compared; edges blur within them. */
const side = 8;
/** Of 255, by which a square's mean may differ: how letters are smoothed, and no more. */
const tolerance = 24;

const face = async (weight: number, file: string): Promise<string> => {
  const font = await readFile(resolve(`${folder}/${file}`));
  const url = `data:font/ttf;base64,${font.toString('base64')}`;
  return `@font-face{font-family:'Noto Sans';font-weight:${weight};src:url(${url})}`;
};
const faces = Promise.all([
  face(400, '400Regular/NotoSans_400Regular.ttf'),
  face(700, '700Bold/NotoSans_700Bold.ttf')
]);

/** By how much the most different square of two pictures differs, and where it stands. */
interface Difference {
  readonly most: number;
  readonly where: string;
  readonly size: string;
}

/** Draws an SVG by the browser, with the typeface that resvg has, and compares it with a PNG. */
async function difference(page: Page, svg: string, png: Buffer): Promise<Difference> {
  const styled = svg.replace('</desc>', `</desc><style>${(await faces).join('')}</style>`);
  return page.evaluate(
    async ({ styled, png, side }) => {
      const pixels = async (url: string) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const data = context?.getImageData(0, 0, image.width, image.height);
        if (!data) throw new Error('no picture');
        return data;
      };
      const drawn = URL.createObjectURL(new Blob([styled], { type: 'image/svg+xml' }));
      const [ours, theirs] = [await pixels(drawn), await pixels(`data:image/png;base64,${png}`)];
      const mean = (
        { data, width, height }: ImageData,
        left: number,
        top: number,
        channel: number
      ) => {
        let sum = 0;
        let count = 0;
        for (let y = top; y < Math.min(top + side, height); y++) {
          for (let x = left; x < Math.min(left + side, width); x++) {
            sum += data[(y * width + x) * 4 + channel] ?? 0;
            count += 1;
          }
        }
        return sum / count;
      };
      let most = 0;
      let where = '';
      for (let top = 0; top < ours.height; top += side) {
        for (let left = 0; left < ours.width; left += side) {
          for (const channel of [0, 1, 2]) {
            const apart = Math.abs(
              mean(ours, left, top, channel) - mean(theirs, left, top, channel)
            );
            if (apart <= most) continue;
            most = apart;
            where = `${left}, ${top}`;
          }
        }
      }
      const size = `${ours.width} × ${ours.height}, ${theirs.width} × ${theirs.height}`;
      return { most, where, size };
    },
    { styled, png: png.toString('base64'), side }
  );
}

const fetched = async (page: Page, name: string, query: string) => {
  const address = (ending: string) => `/mali-2023/figures/${name}.${ending}?${query}`;
  return {
    svg: await (await page.request.get(address('svg'))).text(),
    png: await (await page.request.get(address('png'))).body()
  };
};

for (const [name, query] of [
  ['monthly-timeline', ''],
  ['monthly-timeline', 'lang=fr&theme=dark&size=slide'],
  ['casualties-by-perpetrator', 'open=armed-groups'],
  ['casualties-by-perpetrator', 'lang=fr&theme=grey&size=column'],
  ['incidents-by-region', 'size=square'],
  ['incidents-by-region', 'lang=fr&theme=dark'],
  ['headline', 'lang=fr&size=column']
] as const) {
  test(`${name}?${query} is drawn by Chromium as by resvg`, async ({ page }) => {
    await page.goto('about:blank');
    const { svg, png } = await fetched(page, name, query);
    const { most, where, size } = await difference(page, svg, png);
    console.log(`${name}?${query}: ${most.toFixed(1)} of 255 at ${where}, ${size}`);
    expect(most).toBeLessThan(tolerance);
  });
}

test('a label that moved, a hatching or a bar that is missing would be seen', async ({ page }) => {
  await page.goto('about:blank');
  const { svg, png } = await fetched(page, 'casualties-by-perpetrator', '');
  const moved = (axis: string) =>
    svg.replace(
      new RegExp(`(<text [^>]*\\b${axis}=")([\\d.]+)("[^>]*>\\s*Armed groups)`),
      (_, before: string, at: string, after: string) => `${before}${Number(at) + 4}${after}`
    );
  const changed: readonly (readonly [string, string])[] = [
    ['a label four pixels lower', moved('y')],
    ['a label four pixels to the right', moved('x')],
    ['a bar without its hatching', svg.replace(/fill="url\(#[^"]*\)"/, 'fill="none"')],
    ['a bar without its colour', svg.replace(/fill="#1f4f86"/i, 'fill="none"')],
    ['another typeface', svg.replaceAll('Noto Sans', 'serif')]
  ];
  for (const [what, mutated] of changed) {
    expect([what, mutated === svg]).toEqual([what, false]);
    const { most } = await difference(page, mutated, png);
    console.log(`${what}: ${most.toFixed(1)} of 255`);
    expect(most).toBeGreaterThan(tolerance);
  }
});
