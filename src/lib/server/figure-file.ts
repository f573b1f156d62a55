import { error, json } from '@sveltejs/kit';
import { answers } from '$lib/i18n/answers';
import { publishWords } from '$lib/i18n/publish-words';
import { endingsOf, formatFor, type FileFormat } from '$lib/publish/formats';
import { formatOptions } from '$lib/publish/options';
import { mostPixels, TooLarge } from '$lib/publish/png';
import type { Publication } from '$lib/publish/publication';
import { atOnce, madeBeside } from './file-maker';
import { Busy, ImageQueue } from './image-queue';
import { tools } from './tools';
import { WorkerLost } from './worker-pool';

const queue = new ImageQueue({ atOnce, mostWaiting: 40, mostBytes: 64 * 1024 * 1024 });

const megapixel = 1_000_000;

/** A figure in the format that a name ends in, made now or kept from before. */
export async function figureFile(publication: Publication, ending: string): Promise<Response> {
  const { i18n, dataset, figure } = publication;
  const format = formatFor(figure.id, ending);
  if (!format) {
    error(404, answers[i18n.language].noFormat(ending, endingsOf(figure.id).join(', ')));
  }
  try {
    const body = await bodyOf(publication, ending, format);
    return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
      headers: {
        'content-type': format.type,
        'content-disposition': `attachment; filename="${dataset.id}-${figure.id}.${ending}"`,
        'cache-control': 'public, max-age=3600, stale-while-revalidate=86400'
      }
    });
  } catch (thrown) {
    const words = publishWords[i18n.language];
    if (thrown instanceof TooLarge) {
      error(400, words.tooLarge(i18n.formats.number(mostPixels / megapixel)));
    }
    if (thrown instanceof WorkerLost) {
      console.error(thrown);
      error(500, words.notMade(ending));
    }
    if (!(thrown instanceof Busy)) throw thrown;
    const headers = { 'retry-after': String(thrown.retryAfterSeconds) };
    return json({ message: words.busy }, { status: 429, headers });
  }
}

function bodyOf(publication: Publication, ending: string, format: FileFormat) {
  if (!format.slow) return format.make(publication, tools);
  return queue.file(keyOf(publication, ending), () =>
    madeBeside(publication, ending, format.withIncidents)
  );
}

/** Everything that a file depends on. */
const keyOf = ({ figure, link, dataset, i18n, options }: Publication, ending: string): string =>
  [
    dataset.id,
    figure.version,
    i18n.language,
    figure.id,
    link,
    formatOptions(options).toString(),
    ending
  ].join('\n');
