import { error } from '@sveltejs/kit';
import { answers } from '$lib/i18n/answers';
import { loadI18n } from '$lib/i18n/i18n';
import { publishWords } from '$lib/i18n/publish-words';
import { incidentFile, type NamedFile } from '$lib/pages/incident-file';
import { incidentsFound } from '$lib/pages/incidents-found';
import { problemFile } from '$lib/pages/problems/problem-file';
import { problemsFound } from '$lib/pages/problems/problems-found';
import { publishedAs } from '$lib/pages/published-as';
import { browserTools } from '$lib/publish/browser-tools';
import { endingsOf, fileFormats, formatFor, type FileFormat } from '$lib/publish/formats';
import { mostPixels, TooLarge } from '$lib/publish/png';
import type { Publication } from '$lib/publish/publication';
import { figureAlone, type Asked } from './figure-alone';
import type { Place, Source } from './source';

const names = /^\/([a-z0-9-]+)\/(?:figures\/([a-z0-9-]+)|(incidents|problems))\.([a-z.]+)$/;
const everything = 1_000_000;
const megapixel = 1_000_000;

/** The file that a server would make for an address, made here. */
export async function makeFile(
  { language, file }: Place,
  parameters: URLSearchParams,
  source: Source
): Promise<NamedFile> {
  const i18n = await loadI18n(language);
  const [, dataset = '', figure, list, ending = ''] = names.exec(file) ?? [];
  const asked = { dataset, parameters, i18n, source };
  const made =
    figure !== undefined
      ? await figureFile(asked, figure, ending)
      : list === 'problems'
        ? await problemsFile(asked)
        : await listFile(asked, ending);
  if (made) return made;
  const { noFormat, noList } = answers[language];
  const sentence =
    figure === undefined
      ? noList(ending, 'csv, xlsx')
      : noFormat(ending, [...fileFormats.keys()].join(', '));
  return error(404, sentence);
}

async function listFile(asked: Asked, ending: string): Promise<NamedFile | undefined> {
  const { dataset, parameters, i18n, source } = asked;
  const store = await source.store(dataset);
  const { origin } = await source.opened(dataset, i18n);
  const found = await incidentsFound(store, parameters, i18n, everything);
  return incidentFile(found, ending, origin, []);
}

async function problemsFile({ dataset, i18n, source }: Asked): Promise<NamedFile | undefined> {
  const report = await source.report(dataset);
  if (!report) return undefined;
  const all = new URLSearchParams({ limit: String(everything) });
  const { dataset: described } = await source.opened(dataset, i18n);
  return problemFile(await problemsFound(report, all, i18n), described, i18n);
}

async function figureFile(
  asked: Asked,
  name: string,
  ending: string
): Promise<NamedFile | undefined> {
  if (!fileFormats.has(ending)) return undefined;
  const it = publishedAs(asked.parameters, await figureAlone(asked, name));
  const format = formatFor(it.figure.id, ending);
  if (!format) {
    const allowed = endingsOf(it.figure.id).join(', ');
    error(404, answers[it.i18n.language].noFormat(ending, allowed));
  }
  const body = await made(it, format);
  return { name: `${it.dataset.id}-${it.figure.id}.${ending}`, type: format.type, body };
}

async function made(it: Publication, format: FileFormat): Promise<string | Uint8Array> {
  try {
    return await format.make(it, await browserTools());
  } catch (thrown) {
    if (!(thrown instanceof TooLarge)) throw thrown;
    const most = it.i18n.formats.number(mostPixels / megapixel);
    error(400, publishWords[it.i18n.language].tooLarge(most));
  }
}
