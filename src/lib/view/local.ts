/** Whether a dataset is opened in this browser: no server has it, and none of its own is named so. */
export const isLocal = (dataset: string): boolean => dataset.startsWith('local-');
