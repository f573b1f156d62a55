import { loadI18n } from '$lib/i18n/i18n';
import type { Picture } from '$lib/publish/oembed';
import { withOther } from '$lib/pages/beside/other';
import { formatView } from '$lib/view/address';
import { embedAddress } from '$lib/view/embed-address';
import { addressOf, languageAt } from '$lib/view/page-address';
import { themeOf } from './embed-request';
import { absolute } from './links';
import { targeted } from './oembed-answer';
import { pictureOf } from './pictures';
import { storeOf } from './request';

/** What a link to a page shows where it is pasted. */
export interface Announcement {
  readonly title: string;
  /** empty where there is nothing to say */
  readonly summary: string;
  readonly link: string;
  readonly picture: Picture | undefined;
  /** the page that oEmbed is asked about, where one can be embedded in its place */
  readonly embedded: string | undefined;
}

/** Parts of a page's address. */
export interface Place {
  readonly url: URL;
  readonly dataset: string | undefined;
  readonly figure: string | undefined;
  readonly incident: string | undefined;
}

/** A figure alone, or an overview by its leading figure. Throws what the page itself would. */
export async function announceFigure({ url, dataset, figure: name }: Place): Promise<Announcement> {
  const language = languageAt(url.pathname);
  const parameters = url.searchParams;
  const alone = await targeted({ language, dataset, figure: name, parameters });
  const { figure, asked, i18n } = alone;
  const place = {
    language,
    dataset: alone.dataset.id,
    figure: figure.id,
    parameters: withOther(formatView(asked), alone.beside?.id)
  };
  const link = absolute(
    name === undefined
      ? addressOf(language, `/${place.dataset}`, place.parameters)
      : embedAddress({ ...place, theme: themeOf(parameters, i18n) })
  );
  return {
    title: `${figure.title} · ${i18n.text(alone.dataset.title)}`,
    summary: figure.summary,
    link,
    picture: pictureOf(place),
    embedded: link
  };
}

/** Any other page: its own title, with the leading figure of its dataset where it has one. */
export async function announcePage(place: Place, title: string): Promise<Announcement> {
  const { url, dataset } = place;
  const link = absolute(`${url.pathname}${url.search}`);
  const alone = { title, summary: '', link, picture: undefined, embedded: undefined };
  if (dataset === undefined) return alone;
  const overview = new URL(`/${dataset}`, url);
  const version = url.searchParams.get('version');
  if (version) overview.searchParams.set('version', version);
  const language = languageAt(url.pathname);
  if (language !== 'en') overview.pathname = `/${language}/${dataset}`;
  const leading = await announceFigure({ ...place, url: overview, figure: undefined });
  const summary = await summaryOf(place, dataset, version);
  return { ...alone, summary, picture: leading.picture, embedded: leading.link };
}

/** What happened, on the page of one incident; elsewhere what the dataset is. */
async function summaryOf(
  { url, incident: id }: Place,
  dataset: string,
  version: string | null
): Promise<string> {
  const i18n = await loadI18n(languageAt(url.pathname));
  const store = await storeOf(dataset, i18n, version);
  const incident = id === undefined ? undefined : await store.incident(id);
  if (!incident) return i18n.text(store.dataset.description);
  return i18n.text(incident.description) || i18n.text(incident.title);
}
