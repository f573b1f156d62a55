import type { ErrorWords } from './errors-en';

/** What is said where a page or a file cannot be shown, in French. */
export const frErrors: ErrorWords = {
  title: 'Cette page ne peut pas être affichée',
  notFound: 'Il n’y a rien à cette adresse.',
  parameter: (name, value, allowed) =>
    `« ${value} » n’est pas une valeur de « ${name} ». Choisissez parmi : ${allowed}.`,
  server: 'Une erreur s’est produite chez nous. Rien n’est perdu ; réessayez dans un instant.',
  back: 'Retour à la vue d’ensemble',
  list: 'Tous les incidents de ce jeu de données',
  reset: 'La même page sans ces choix'
};
