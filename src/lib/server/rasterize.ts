import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { notoSans } from './fonts';

const { resolve } = createRequire(import.meta.url);

let ready: Promise<void> | undefined;

const initialised = (): Promise<void> =>
  (ready ??= readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm));

/** Draws an SVG as PNG with Noto Sans and no other font; frees what it took. */
export async function rasterize(svg: string, scale: number): Promise<Uint8Array> {
  const [fonts] = await Promise.all([notoSans(), initialised()]);
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      fontBuffers: [fonts.regular, fonts.bold],
      defaultFontFamily: 'Noto Sans',
      sansSerifFamily: 'Noto Sans'
    }
  });
  try {
    const image = drawing.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    drawing.free();
  }
}
