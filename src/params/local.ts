import { browser } from '$app/environment';
import { isLocal } from '$lib/view/local';

/** On a server, a dataset that is opened in a browser: all pages of it are one empty shell. */
export const match = (segment: string): boolean => !browser && isLocal(segment);
