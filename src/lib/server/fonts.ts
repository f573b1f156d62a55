import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Fonts } from '$lib/publish/publication';

const { resolve } = createRequire(import.meta.url);
const folder = '@expo-google-fonts/noto-sans';

let read: Promise<Fonts> | undefined;

/** Noto Sans, which generated files carry; read once. */
export const notoSans = (): Promise<Fonts> => (read ??= readFonts());

async function readFonts(): Promise<Fonts> {
  const [regular, bold] = await Promise.all([
    readFile(resolve(`${folder}/400Regular/NotoSans_400Regular.ttf`)),
    readFile(resolve(`${folder}/700Bold/NotoSans_700Bold.ttf`))
  ]);
  return { regular, bold };
}
