import { json } from '@sveltejs/kit';
import { catalogue } from '$lib/server/catalogue';
import { absolute } from '$lib/server/links';

/** The datasets that are served. */
export async function GET() {
  const entries = [...(await catalogue()).values()];
  const datasets = entries.flatMap(({ store }) => {
    if (!store) return [];
    const { id, title, version, licence, selection } = store.dataset;
    return [{ id, title, version, licence, selection, url: absolute(`/${id}`) }];
  });
  return json({ datasets, faulty: entries.flatMap(({ id, store }) => (store ? [] : [id])) });
}
