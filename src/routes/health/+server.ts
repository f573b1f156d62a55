import { json } from '@sveltejs/kit';
import { catalogue } from '$lib/server/catalogue';

/** Whether the process answers, and which datasets and which versions kept of them are faulty. */
export async function GET() {
  const entries = [...(await catalogue()).values()];
  const faulty = entries.filter(({ store }) => !store).map(({ id }) => id);
  const faultyVersions = entries.flatMap(({ id, kept }) =>
    kept.filter(({ problems }) => problems.length > 0).map(({ version }) => `${id} ${version}`)
  );
  return json({ status: 'ok', faulty, faultyVersions });
}
