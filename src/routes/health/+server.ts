import { json } from '@sveltejs/kit';
import { catalogue } from '$lib/server/catalogue';

/** Whether the process answers and which datasets are faulty. */
export async function GET() {
  const faulty = [...(await catalogue()).values()].filter(({ store }) => !store);
  return json({ status: 'ok', faulty: faulty.map(({ id }) => id) });
}
