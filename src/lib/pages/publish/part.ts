import type { DialogWords } from '$lib/i18n/dialog-words';
import type { Publishing } from './publishing.svelte';

/** What every part of the dialog is given. */
export interface PartProps {
  publishing: Publishing;
  words: DialogWords;
}
