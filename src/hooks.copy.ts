import type { ClientInit } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { serveHere } from '$lib/browser-server/serve-here';
import { resumeAddress } from '$lib/copy/resume';
import { madeAt, standAt } from '$lib/view/page-address.copy';

/** Before a page of a static copy comes to life: see ARCHITECTURE.md, "Static copy". */
export const init: ClientInit = () => {
  standAt(resolve('/').slice(0, -1));
  serveHere(window, {
    fileAt: ({ pathname }) => madeAt(pathname),
    isInterface: (path) => /^\/api\/(datasets|[a-z0-9-]+(\/.+)?)$/.test(path),
    load: async (files) => (await import('$lib/copy/answers')).answersOfCopy(files)
  });
  resumeAddress();
};
