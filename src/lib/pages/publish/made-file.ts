import { downloadBytes } from '$lib/publish/download';
import type { Publication } from '$lib/publish/publication';
import type { Publishing } from './publishing.svelte';

/** Says in the reader's words why a file was not made. */
export class NotMade extends Error {}

/**
 * Saves a figure as a file: made by the server, or here where it carries a logo. Rejects with
 * {@link NotMade} where the server says why.
 */
export async function saveFile(publishing: Publishing, ending: string, scale = 1): Promise<void> {
  const { prepared, logo } = publishing;
  const file =
    logo && prepared.ok
      ? await madeHere(prepared.publication, ending, scale)
      : await fetched(publishing.hrefOf(ending, scale));
  downloadBytes(publishing.nameOf(ending), file.type, file.bytes);
}

interface Made {
  readonly type: string;
  readonly bytes: string | Uint8Array;
}

/** Nothing of what makes files comes before the first one is asked for. */
async function madeHere(publication: Publication, ending: string, scale: number): Promise<Made> {
  const [{ fileFormats }, { browserTools }] = await Promise.all([
    import('$lib/publish/formats'),
    import('$lib/publish/browser-tools')
  ]);
  const format = fileFormats.get(ending);
  if (!format) throw new Error(`no format ${ending}`);
  const scaled = { ...publication, options: { ...publication.options, scale } };
  return { type: format.type, bytes: await format.make(scaled, await browserTools()) };
}

async function fetched(href: string): Promise<Made> {
  const response = await fetch(href, { headers: { accept: '*/*' } });
  const type = response.headers.get('content-type') ?? '';
  if (response.ok) return { type, bytes: new Uint8Array(await response.arrayBuffer()) };
  const { message }: { message?: string } = await response.json().catch(() => ({}));
  throw new NotMade(message ?? '');
}

/** The picture twice as fine as a screen, as PNG. */
export async function pictureOf(publication: Publication): Promise<Uint8Array> {
  const { bytes } = await madeHere(publication, 'png', 2);
  if (typeof bytes === 'string') throw new Error('the picture came as text');
  return bytes;
}
