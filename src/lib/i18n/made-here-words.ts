import type { Language } from '$lib/model/text';

/** The words around a file that is made in the browser because no server makes it. */
interface MadeHereWords {
  readonly making: string;
  readonly notMade: string;
}

export const madeHereWords: Readonly<Record<Language, MadeHereWords>> = {
  en: {
    making: 'The file is being made in this browser…',
    notMade:
      'The file could not be made in this browser. Check the connection and try again; another browser may help.'
  },
  fr: {
    making: 'Le fichier est en cours de création dans ce navigateur…',
    notMade:
      'Le fichier n’a pas pu être créé dans ce navigateur. Vérifiez la connexion et réessayez ; un autre navigateur peut aider.'
  }
};
