import { loadI18n } from '$lib/i18n/i18n';
import type { Language } from '$lib/model/text';
import type { Found, Publication } from '$lib/publish/publication';

/** A publication as it passes from one thread to another: without its functions. */
export interface SentPublication extends Omit<Publication, 'i18n' | 'incidents' | 'words'> {
  readonly language: Language;
  /** absent where the format does not list them */
  readonly found: Found | undefined;
  readonly told: string | undefined;
}

/** A publication made ready to be sent; its incidents are fetched only where they are needed. */
export async function sentPublication(
  { i18n, incidents, words, ...rest }: Publication,
  withIncidents: boolean
): Promise<SentPublication> {
  return {
    ...rest,
    language: i18n.language,
    found: withIncidents ? await incidents() : undefined,
    told: withIncidents ? words() : undefined
  };
}

/** The same publication on the other side. */
export async function receivedPublication({
  language,
  found,
  told,
  ...rest
}: SentPublication): Promise<Publication> {
  return {
    ...rest,
    i18n: await loadI18n(language),
    incidents: async () => sent(found),
    words: () => sent(told)
  };
}

/** What a format gets that has said that it needs it. */
function sent<T>(it: T | undefined): T {
  if (it === undefined) throw new Error('a format asked for incidents, and says that it does not');
  return it;
}
