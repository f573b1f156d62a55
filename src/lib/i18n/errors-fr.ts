import type { ErrorWords } from './errors-en';

/** What is said where a page or a file cannot be shown, in French. */
export const frErrors: ErrorWords = {
  title: 'Cette page ne peut pas être affichée',
  notFound: 'Il n’y a rien à cette adresse.',
  noDataset: (id) => `Il n’y a pas de jeu de données « ${id} ».`,
  noIncident: (id) => `Il n’y a pas d’incident « ${id} » dans ce jeu de données.`,
  noFigure: (id, allowed) => `Il n’y a pas de figure « ${id} ». Il y a : ${allowed}.`,
  noFormat: (id, allowed) =>
    `Une figure n’existe pas au format « ${id} ». Choisissez parmi : ${allowed}.`,
  parameter: (name, value, allowed) =>
    `« ${value} » n’est pas une valeur de « ${name} ». Choisissez parmi : ${allowed}.`,
  broken: (id) =>
    `Le jeu de données « ${id} » comporte des fautes ; il sera affiché quand elles seront corrigées.`,
  server: 'Une erreur s’est produite chez nous. Rien n’est perdu ; réessayez dans un instant.',
  back: 'Retour à la vue d’ensemble',
  list: 'Tous les incidents de ce jeu de données',
  reset: 'La même page sans ces choix'
};
