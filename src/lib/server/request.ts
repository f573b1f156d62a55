import { error } from '@sveltejs/kit';
import { answers } from '$lib/i18n/answers';
import { loadI18n, type I18n } from '$lib/i18n/i18n';
import { describeProblem } from '$lib/i18n/problems';
import { versionAnswers } from '$lib/i18n/version-answers';
import type { Problem } from '$lib/model/problem';
import { languages, type Language } from '$lib/model/text';
import { versionText } from '$lib/figures/words';
import { versionsAddress } from '$lib/view/version-address';
import { roomOf as roomOfCube, type ReadingRoom } from '$lib/view/reading-room';
import type { RowReport } from '$lib/stores/row-report';
import type { IncidentStore } from '$lib/stores/store';
import { catalogue, type Entry } from './catalogue';

/** The language that `lang` asks for; English where it is absent. */
export async function languageOf(parameters: URLSearchParams): Promise<I18n> {
  const value = parameters.get('lang') || 'en';
  const language = languages.find((known) => known === value);
  const i18n = await loadI18n(language ?? 'en');
  if (language) return i18n;
  error(400, i18n.words.errors.parameter('lang', value, languages.join(', ')));
}

/**
 * The store of a dataset, or an error that says what is wrong and where to go.
 * @param version as an address asks for it; the current one where it asks for none
 */
export async function storeOf(
  id: string,
  i18n: I18n,
  version: string | null
): Promise<IncidentStore> {
  const { language } = i18n;
  const entry = (await catalogue()).get(id);
  if (!entry) error(404, answers[language].noDataset(id));
  if (version && version !== entry.store?.dataset.version) return keptStore(entry, version, i18n);
  if (entry.store) return entry.store;
  error(503, { message: answers[language].broken(id), details: told(entry.problems, language) });
}

/** What became of the rows of the file that a dataset was read from; none for a package. */
export async function reportOf(id: string): Promise<RowReport | undefined> {
  const entry = (await catalogue()).get(id);
  return entry?.store && entry.report;
}

async function keptStore(entry: Entry, version: string, i18n: I18n): Promise<IncidentStore> {
  const words = versionAnswers[i18n.language];
  const kept = entry.kept.find((candidate) => candidate.version === version);
  if (!kept) {
    const link = { href: versionsAddress(i18n.language, entry.id), text: words.all };
    error(404, { message: words.none(version, namesOf(entry, i18n)), link });
  }
  const opened = kept.problems.length > 0 ? { ...kept, store: undefined } : await kept.open();
  if (opened.store) return opened.store;
  error(503, { message: words.broken(version), details: told(opened.problems, i18n.language) });
}

const told = (problems: readonly Problem[], language: Language): string[] =>
  problems.map((problem) => describeProblem(problem, language));

/** The versions that can be asked for, the current one first: `0123456789ab (data as of …)`. */
function namesOf({ store, kept }: Entry, i18n: I18n): string {
  const { current } = versionAnswers[i18n.language];
  const sound = kept.filter(({ problems }) => problems.length === 0);
  return [
    ...(store ? [current(versionText(store.dataset, i18n))] : []),
    ...sound.map((version) => versionText(version, i18n))
  ].join(i18n.words.counts.listSeparator);
}

/** The reading room of a store, opened once. */
export const roomOf = async (store: IncidentStore): Promise<ReadingRoom> =>
  roomOfCube(await store.cube(), store.dataset);
