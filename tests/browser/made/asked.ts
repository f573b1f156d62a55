import type { FigureId } from '$lib/figures/figure';
import { fileFormats } from '$lib/publish/formats';
import type { Tools } from '$lib/publish/publication';
import { someLogo } from '../../fixtures/logo';
import { publicationOf } from '../../fixtures/publication';

/** What a test asks for: an invented figure, how it is to look, in which language and format. */
export interface Asked {
  readonly id: FigureId;
  readonly query: string;
  readonly language: 'en' | 'fr';
  readonly logo?: true;
  readonly ending: string;
}

/** Makes it, with the tools of wherever this runs. */
export async function make(
  { id, query, language, ending, logo }: Asked,
  tools: Tools
): Promise<Uint8Array> {
  const format = fileFormats.get(ending);
  if (!format) throw new Error(`no format ${ending}`);
  const publication = publicationOf(id, query, { language });
  const carrying = logo ? { ...publication, logo: someLogo() } : publication;
  const made = await format.make(carrying, tools);
  return typeof made === 'string' ? new TextEncoder().encode(made) : made;
}
