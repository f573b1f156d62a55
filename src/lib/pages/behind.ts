/** What is needed once a bar is picked, and not before. */
export { default as Behind } from '$lib/charts/Behind.svelte';
export { loadIncidents } from './incidents/load-incidents';
