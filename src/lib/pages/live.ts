import { browser } from '$app/environment';

/** A page that answers to input does not wait; one that is being drawn for the first time does. */
export const isLive = (): boolean => browser && 'ready' in document.documentElement.dataset;
