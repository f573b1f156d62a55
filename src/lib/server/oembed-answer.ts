import { embedHeight } from '$lib/publish/embed-height';
import { oembedJson, type OembedRequest, type OembedTarget } from '$lib/publish/oembed';
import { loadI18n } from '$lib/i18n/i18n';
import { withOther } from '$lib/pages/beside/other';
import { formatView } from '$lib/view/address';
import { embedAddress } from '$lib/view/embed-address';
import { catalogue } from './catalogue';
import { themeOf } from './embed-request';
import { figureIn } from './figure-request';
import { siteOrigin } from './links';
import { newerNotes } from './newer';
import { pictureOf } from './pictures';

/** What stands for a whole overview where only one figure can. */
export const leading = 'monthly-timeline';

/** How wide an embed is where nothing is said, in CSS pixels. */
const usualWidth = 700;

const day = 86_400;

/** The dataset that stands at the root: the only one, if it is. */
export async function onlyDataset(): Promise<string | undefined> {
  const [only, ...others] = (await catalogue()).keys();
  return others.length > 0 ? undefined : only;
}

/** The answer to a request of oEmbed; throws what an embed at its address would. */
export async function oembedOf({ target, maxWidth, maxHeight }: OembedRequest) {
  const i18n = await loadI18n(target.language);
  const alone = await targeted(target);
  const { figure, view, dataset } = alone;
  const notes = [...figure.notes, ...(await newerNotes({ ...alone, figure: figure.id }))];
  const theme = themeOf(target.parameters, i18n);
  const place = {
    language: i18n.language,
    dataset: dataset.id,
    figure: figure.id,
    parameters: withOther(formatView(view), alone.beside?.id)
  };
  const width = Math.min(maxWidth, usualWidth);
  const embedded = {
    origin: siteOrigin(),
    address: embedAddress({ ...place, theme }),
    title: `${figure.title}, ${figure.source}`,
    width,
    height: Math.min(maxHeight, embedHeight({ ...figure, notes }, width, view.open, i18n))
  };
  return oembedJson(embedded, {
    provider: i18n.words.site.name,
    cacheAge: view.version === undefined ? day / 24 : 365 * day,
    picture: pictureOf(place)
  });
}

/** The figure that a page of this site shows, or the leading one of an overview. */
export async function targeted({ language, dataset, figure, parameters }: OembedTarget) {
  const i18n = await loadI18n(language);
  return figureIn(i18n, dataset ?? (await onlyDataset()) ?? '', figure ?? leading, parameters);
}
