import { error } from '@sveltejs/kit';
import { answers } from '$lib/i18n/answers';
import { loadI18n, type I18n } from '$lib/i18n/i18n';
import { describeProblem } from '$lib/i18n/problems';
import { languages } from '$lib/model/text';
import { ReadingRoom } from '$lib/view/reading-room';
import type { IncidentStore } from '$lib/stores/store';
import { catalogue } from './catalogue';

/** The language that `lang` asks for; English where it is absent. */
export async function languageOf(parameters: URLSearchParams): Promise<I18n> {
  const value = parameters.get('lang') || 'en';
  const language = languages.find((known) => known === value);
  const i18n = await loadI18n(language ?? 'en');
  if (language) return i18n;
  error(400, i18n.words.errors.parameter('lang', value, languages.join(', ')));
}

/** The store of a dataset, or an error that says what is wrong and where to go. */
export async function storeOf(id: string, { language }: I18n): Promise<IncidentStore> {
  const entry = (await catalogue()).get(id);
  if (!entry) error(404, answers[language].noDataset(id));
  if (entry.store) return entry.store;
  const details = entry.problems.map((problem) => describeProblem(problem, language));
  error(503, { message: answers[language].broken(id), details });
}

const rooms = new WeakMap<IncidentStore, Promise<ReadingRoom>>();

/** The reading room of a store, opened once. */
export function roomOf(store: IncidentStore): Promise<ReadingRoom> {
  const known = rooms.get(store);
  if (known) return known;
  const room = store.cube().then((cube) => new ReadingRoom(cube, store.dataset));
  rooms.set(store, room);
  return room;
}
