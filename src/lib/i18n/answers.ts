import type { Language } from '$lib/model/text';

interface Answers {
  readonly noDataset: (id: string) => string;
  readonly noIncident: (id: string) => string;
  readonly noFigure: (id: string, allowed: string) => string;
  readonly noFormat: (id: string, allowed: string) => string;
  readonly noList: (id: string, allowed: string) => string;
  readonly noTemplate: (id: string, allowed: string) => string;
  readonly broken: (id: string) => string;
  readonly noOrigin: string;
}

/** What the server answers where it has not what was asked for; pages show it as it is. */
export const answers: Readonly<Record<Language, Answers>> = {
  en: {
    noDataset: (id: string) => `There is no dataset called “${id}”.`,
    noIncident: (id: string) => `There is no incident called “${id}” in this dataset.`,
    noFigure: (id: string, allowed: string) =>
      `There is no figure called “${id}”. There are: ${allowed}.`,
    noFormat: (id: string, allowed: string) =>
      `A figure cannot be had as “${id}”. Choose one of: ${allowed}.`,
    noList: (id: string, allowed: string) =>
      `The list of incidents cannot be had as “${id}”. Choose one of: ${allowed}.`,
    noTemplate: (id: string, allowed: string) =>
      `The table to fill in cannot be had as “${id}”. Choose one of: ${allowed}.`,
    broken: (id: string) =>
      `The dataset “${id}” has faults and is not shown until they are mended.`,
    noOrigin:
      'Files carry the full address of their figure, and this site does not know its own. Whoever runs it sets ORIGIN to that address, for instance https://attest.example.org, and starts it again.'
  },
  fr: {
    noDataset: (id) => `Il n’y a pas de jeu de données « ${id} ».`,
    noIncident: (id) => `Il n’y a pas d’incident « ${id} » dans ce jeu de données.`,
    noFigure: (id, allowed) => `Il n’y a pas de figure « ${id} ». Il y a : ${allowed}.`,
    noFormat: (id, allowed) =>
      `Une figure n’existe pas au format « ${id} ». Choisissez parmi : ${allowed}.`,
    noList: (id, allowed) =>
      `La liste des incidents n’existe pas au format « ${id} ». Choisissez parmi : ${allowed}.`,
    noTemplate: (id, allowed) =>
      `La table à remplir n’existe pas au format « ${id} ». Choisissez parmi : ${allowed}.`,
    broken: (id) =>
      `Le jeu de données « ${id} » comporte des fautes ; il sera affiché quand elles seront corrigées.`,
    noOrigin:
      'Les fichiers portent l’adresse complète de leur figure, et ce site ne connaît pas la sienne. La personne qui l’exploite donne cette adresse à ORIGIN, par exemple https://attest.example.org, et le redémarre.'
  }
};
