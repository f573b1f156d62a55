import { preloadCode } from '$app/navigation';
import type { Language } from '$lib/model/text';
import { addressOf } from '$lib/view/page-address';

/** Loads what the overview of an opened dataset needs, so that it shows without a network. */
export async function loadAhead(language: Language): Promise<void> {
  await Promise.all([
    preloadCode(addressOf(language, '/local-0')),
    import('./load-opened'),
    import('./opened-answers'),
    import('$lib/charts/Tooltip.svelte'),
    import('$lib/charts/canvas/marks-on-canvas.svelte'),
    import('$lib/pages/behind/find-behind')
  ]);
}
