import bold from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url';
import regular from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url';
import type { Fonts, Tools } from './publication';
import { sizeOf } from './svg';

let fetched: Promise<Fonts> | undefined;
let embedded: Promise<string> | undefined;

/**
 * What a browser makes files with: Noto Sans, fetched from this site once, and its own canvas.
 * Rejects where the fonts do not come; asked again, it tries again.
 */
export async function browserTools(): Promise<Tools> {
  fetched ??= fetchFonts();
  fetched.catch(() => (fetched = undefined));
  const fonts = await fetched;
  return {
    fonts: () => Promise.resolve(fonts),
    rasterize: (svg, scale) => draw(svg, scale, fonts)
  };
}

async function fetchFonts(): Promise<Fonts> {
  const [own, strong] = await Promise.all([bytesAt(regular), bytesAt(bold)]);
  return { regular: own, bold: strong };
}

async function bytesAt(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`no font at ${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** An SVG that is shown as a picture knows no font of the page: it must carry its own. */
async function draw(svg: string, scale: number, fonts: Fonts): Promise<Uint8Array> {
  embedded ??= faces(fonts);
  const styled = svg.replace('</desc>', `</desc><style>${await embedded}</style>`);
  const url = URL.createObjectURL(new Blob([styled], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const size = sizeOf(svg);
    const canvas = new OffscreenCanvas(
      Math.round(size.width * scale),
      Math.round(size.height * scale)
    );
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function faces({ regular: own, bold: strong }: Fonts): Promise<string> {
  const [normal, heavy] = await Promise.all([dataUrl(own), dataUrl(strong)]);
  const face = (weight: number, url: string) =>
    `@font-face{font-family:'Noto Sans';font-weight:${weight};src:url(${url}) format('truetype')}`;
  return face(400, normal) + face(700, heavy);
}

const dataUrl = (bytes: Uint8Array): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(new Blob([new Uint8Array(bytes)], { type: 'font/ttf' }));
  });
