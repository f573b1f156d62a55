import { absolute } from '$lib/server/links';
import type { LayoutServerLoad } from './$types';

/** Where this site is found, for links that leave it. */
export const load: LayoutServerLoad = () => ({ origin: absolute('') });
