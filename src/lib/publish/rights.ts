import type { Dataset } from '$lib/model/dataset';

/** Under which licence the data stand, as far as that is known. */
export const rightsOf = ({ licence }: Dataset): string =>
  [licence.name, licence.url].filter((part) => part !== '').join(', ');
