import { json } from '@sveltejs/kit';
import { siteOrigin } from '$lib/server/links';
import { catalogue } from '$lib/server/catalogue';

/**
 * Whether the process answers, which datasets and which versions kept of them are faulty, and the
 * address that links lead to.
 */
export async function GET() {
  const entries = [...(await catalogue()).values()];
  const faulty = entries.filter(({ store }) => !store).map(({ id }) => id);
  const faultyVersions = entries.flatMap(({ id, kept }) =>
    kept.filter(({ problems }) => problems.length > 0).map(({ version }) => `${id} ${version}`)
  );
  return json({ status: 'ok', faulty, faultyVersions, origin: siteOrigin() || null });
}
