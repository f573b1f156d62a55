import type { ClientInit } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { asServer } from '$lib/copy/as-server';
import { resumeAddress } from '$lib/copy/resume';
import { standAt } from '$lib/view/page-address.copy';

/** Before a page of a static copy comes to life: see ARCHITECTURE.md, "Static copy". */
export const init: ClientInit = () => {
  standAt(resolve('/').slice(0, -1));
  asServer(window);
  resumeAddress();
};
