import type { Language } from '$lib/model/text';

/** The words of the gallery, which no other page needs. */
export interface GalleryWords {
  readonly title: string;
  readonly intro: string;
  readonly cases: string;
  /** how wide a picture is laid out, in CSS pixels */
  readonly width: (pixels: string) => string;
}

export const galleryWords: Readonly<Record<Language, GalleryWords>> = {
  en: {
    title: 'Gallery',
    intro:
      'Every figure in every layout, on the invented cases that the tests use. Nothing here happened.',
    cases: 'Cases',
    width: (pixels) => `${pixels} px wide`
  },
  fr: {
    title: 'Galerie',
    intro:
      'Chaque figure dans chaque disposition, sur les cas inventés dont les tests se servent. Rien de ce qui est montré ici n’a eu lieu.',
    cases: 'Cas',
    width: (pixels) => `${pixels}\u00a0px de large`
  }
};
