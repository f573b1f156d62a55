import type { Dataset } from '$lib/model/dataset';
import type { Publication } from './publication';

/** The dataset of a publication, and the one beside it in a figure of two. */
export const datasetsOf = ({
  dataset,
  beside
}: Pick<Publication, 'dataset' | 'beside'>): readonly Dataset[] =>
  beside ? [dataset, beside] : [dataset];

/** Under which licence the data stand, as far as that is known. */
export const rightsOf = (publication: Pick<Publication, 'dataset' | 'beside'>): string =>
  datasetsOf(publication)
    .map(({ licence }) => [licence.name, licence.url].filter((part) => part !== '').join(', '))
    .filter((rights) => rights !== '')
    .join('; ');
