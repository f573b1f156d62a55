/** What is read is harmless already; what visitors write becomes so by the same rule. */
export { harmlessText } from '$lib/model/harmless-text';
