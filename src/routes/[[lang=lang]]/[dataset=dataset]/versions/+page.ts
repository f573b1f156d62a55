import { loadCompared, loadVersions } from '$lib/pages/versions/load-versions';
import type { PageLoad } from './$types';

/** The versions, and how two of them differ where there are two or where some are asked for. */
export const load: PageLoad = async ({ fetch, params, url, parent }) => {
  const { i18n } = await parent();
  const { versions, faulty } = await loadVersions(fetch, params.dataset, i18n);
  const compares =
    versions.length > 1 || url.searchParams.has('from') || url.searchParams.has('to');
  const compared = compares
    ? await loadCompared(fetch, params.dataset, url.searchParams, i18n)
    : undefined;
  return { versions, faulty, compared };
};
