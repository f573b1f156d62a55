import type { GalleryCase } from '../gallery-case';
import { defaultView } from '$lib/view/view';
import { longNames } from './names';
import { ordinary } from './ordinary';

/** An ordinary year, two of its categories side by side. */
export const compared: GalleryCase = {
  ...ordinary,
  id: 'compared',
  title: { en: 'Two categories compared', fr: 'Deux catégories comparées' },
  view: { ...defaultView, perpetrators: ['foreign-military', 'government'] },
  figures: ['compare']
};

/** Four parties whose names leave no room. */
export const comparedLongNames: GalleryCase = {
  ...longNames,
  id: 'compared-long-names',
  title: { en: 'Long names compared', fr: 'Longs noms comparés' },
  view: {
    ...defaultView,
    perpetrators: longNames.dataset.categories.slice(0, 4).map(({ id }) => id)
  },
  figures: ['compare']
};
