import { error } from '@sveltejs/kit';
import { copyWords } from '$lib/i18n/copy-words';
import { languageAt } from '$lib/view/page-address';

/** Says that a file, which a copy should hold, is not there or did not come. */
export const notInCopy = (address: string): never =>
  error(404, copyWords[languageAt(location.pathname)].notInCopy(address));
