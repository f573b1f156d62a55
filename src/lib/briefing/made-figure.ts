import { shownView } from '$lib/figures/asked';
import { figureIds, type Basemap, type FigureId, type FigureInput } from '$lib/figures/figure';
import { makeFigure } from '$lib/figures/figures';
import { homeOf } from '$lib/figures/home';
import { inWords, inWordsText } from '$lib/figures/in-words/in-words';
import { linkOf } from '$lib/figures/link';
import type { BriefingWords } from '$lib/i18n/briefing-en';
import type { I18n } from '$lib/i18n/i18n';
import { harmlessText } from '$lib/model/harmless-text';
import { describeOptionProblem } from '$lib/publish/option-problem';
import { parseOptions, type PublishOptions } from '$lib/publish/options';
import { prepare } from '$lib/publish/prepare';
import type { Found, Publication } from '$lib/publish/publication';
import { formatView, parseView, viewParameters } from '$lib/view/address';
import { addressOf } from '$lib/view/page-address';
import type { ReadingRoom } from '$lib/view/reading-room';
import type { View } from '$lib/view/view';
import type { FigureItem } from './briefing';

/** What the figures of a briefing are made from: a dataset at one version, in one language. */
export interface Ground {
  readonly room: ReadingRoom;
  readonly i18n: I18n;
  readonly words: BriefingWords;
  /** scheme, host and port of this site */
  readonly origin: string;
  /** the incidents that a view lists, the first of them where there are many */
  readonly incidents: (behind: View) => Promise<Found>;
  /** what a map of a view lies on */
  readonly basemap: (view: View) => Promise<Basemap>;
  /** sentences on what came after the version that a figure is frozen to */
  readonly newer: (figure: FigureId, view: View) => Promise<readonly string[]>;
}

/** A figure of a briefing on its way out, or a sentence that says why it cannot be made. */
export type MadeFigure =
  | { readonly ok: true; readonly publication: Publication; readonly found: Found }
  | { readonly ok: false; readonly problem: string };

/** In CSS pixels: what stands between the margins of a page. */
export const pageWidth = 640;

const readParameters: readonly string[] = [...viewParameters, 'lang'];

/** The version of the dataset that an item is frozen to. */
export const versionOf = ({ view }: FigureItem): string | undefined =>
  new URLSearchParams(view).get('version') || undefined;

/** The item with one of its options set; an empty value takes it away. */
export function withOption(item: FigureItem, name: string, value: string): FigureItem {
  const options = new URLSearchParams(item.options);
  if (value === '') options.delete(name);
  else options.set(name, value);
  if (name === 'size') options.delete('width');
  return { ...item, options: options.toString() };
}

/** What an item asks for, and the incidents behind it. */
export async function makeFigureItem(item: FigureItem, ground: Ground): Promise<MadeFigure> {
  const publication = await publicationOf(item, ground);
  if (typeof publication === 'string') return { ok: false, problem: harmlessText(publication) };
  return { ok: true, publication, found: await publication.incidents() };
}

/** A publication, or what is wrong with the item. */
async function publicationOf(item: FigureItem, ground: Ground): Promise<Publication | string> {
  const { room, i18n, words, origin } = ground;
  const { dataset } = room;
  const id = figureIds.find((known) => known === item.figure);
  if (!id) return words.problems.figure(item.figure, figureIds.join(', '));
  const parameters = new URLSearchParams(item.view);
  const unknown = [...parameters.keys()].find((name) => !readParameters.includes(name));
  if (unknown !== undefined) return words.problems.parameter(unknown, viewParameters.join(', '));
  const parsed = parseView(parameters, dataset);
  if (!parsed.ok) {
    const { parameter, value, allowed } = parsed.problem;
    return i18n.words.errors.parameter(parameter, value, allowed.join(', '));
  }
  const asked = parseOptions(new URLSearchParams(item.options));
  if (!asked.ok) return describeOptionProblem(asked.problem, i18n);
  const shown = shownView(id, parsed.view, room, i18n);
  if (!shown.ok) return shown.reason;
  const { view } = shown;
  const absolute = (address: string) => linkOf(dataset, origin, address, i18n);
  const link = absolute(addressOf(i18n.language, homeOf(id, dataset.id), formatView(view)));
  const basemap = id === 'region-map' ? { basemap: await ground.basemap(view) } : {};
  const input: FigureInput = { room, view, i18n, scope: 'alone', link, ...basemap };
  const figure = makeFigure(id, input);
  const newer = view.version === undefined ? [] : await ground.newer(id, view);
  const prepared = prepare({
    figure: { ...figure, notes: [...figure.notes, ...newer] },
    view,
    dataset,
    i18n,
    options: fitted(asked.options, item.options),
    link,
    words: () => inWordsText(inWords(input)),
    absolute,
    incidents: ground.incidents
  });
  return prepared.ok ? prepared.publication : describeOptionProblem(prepared.problem, i18n);
}

/** Where no width is asked for, a page's picture is as wide as the text around it. */
const fitted = (options: PublishOptions, query: string): PublishOptions =>
  options.size === 'page' && !new URLSearchParams(query).get('width')
    ? { ...options, width: pageWidth }
    : options;
