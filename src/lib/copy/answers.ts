import { error } from '@sveltejs/kit';
import { filesFrom, madeAnswer, orReason } from '$lib/browser-server/answers';
import type { Answers } from '$lib/browser-server/serve-here';
import type { Source } from '$lib/browser-server/source';
import { copyWords } from '$lib/i18n/copy-words';
import { loadI18n } from '$lib/i18n/i18n';
import { apiAddress } from '$lib/view/page-address';
import { copiedSource } from './copied-source';
import { notInCopy } from './not-in-copy';
import { requireHeld } from './only-version';

type Fetch = typeof fetch;

const ofDataset = /^\/api\/([^/]+)(?:\/(.+))?$/;

/** What depends on a view is made here, the rest stands in files. */
export function answersOfCopy(files: Fetch): Answers {
  const source = copiedSource(files);
  return { answer: (url) => orReason(() => answer(url, source, files)), ...filesFrom(source) };
}

async function answer(
  { pathname, searchParams }: URL,
  source: Source,
  files: Fetch
): Promise<Response> {
  const [, dataset = '', rest = ''] = ofDataset.exec(pathname) ?? [];
  const i18n = await loadI18n(searchParams.get('lang') === 'fr' ? 'fr' : 'en');
  if (searchParams.get('version')) {
    const store = await source.store(dataset);
    requireHeld(store.dataset, searchParams.get('version'), i18n.language);
  }
  if (rest === 'versions/compare') error(404, copyWords[i18n.language].oneVersion);
  const made = await madeAnswer(rest, { dataset, parameters: searchParams, i18n, source });
  return made ? Response.json(made) : inFile(apiAddress(pathname, i18n.language), files);
}

async function inFile(address: string, files: Fetch): Promise<Response> {
  const response = await files(address);
  return response.ok ? response : notInCopy(address);
}
