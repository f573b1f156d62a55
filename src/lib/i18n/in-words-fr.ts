import type { InWordsWords } from './in-words-en';

/** The sentences in which a view is told, in French. */
export const inWordsFr: InWordsWords = {
  ofAll: {
    one: (x, n, people) => `Ces choix comptent ${n} incident ; ${people} : dans ${x}.`,
    other: (x, n, people) =>
      `Ces choix comptent ${n} incidents ; ${people} : dans ${x} d’entre eux.`
  },
  tooFew: (least, what) =>
    `Trop peu d’incidents (moins de ${least}) pour dire ce qui se détache : ${what}.`,
  larger: {
    incidents: {
      category: (names) =>
        `Plus d’incidents sont attribués à : ${names} qu’à toute autre catégorie, de quelque façon que soient comptés ceux dont l’attribution est soupçonnée, déduite ou absente.`,
      region: (names) =>
        `Plus d’incidents ont eu lieu dans : ${names} que dans toute autre région, de quelque façon que soient comptés ceux dont la région est déduite, absente ou multiple.`,
      month: (names) =>
        `Plus d’incidents sont datés de : ${names} que de tout autre mois, de quelque façon que soient comptés ceux qui sont datés d’une période plus longue.`
    },
    people: {
      category: (names, people) =>
        `Pour les ${people}, le nombre est plus grand pour : ${names} que pour toute autre catégorie ; son bilan le plus bas est comparé à leurs bilans les plus hauts, de quelque façon que soient comptés ceux dont l’attribution est soupçonnée, déduite ou absente.`,
      region: (names, people) =>
        `Pour les ${people}, le nombre est plus grand dans : ${names} que dans toute autre région ; son bilan le plus bas est comparé à leurs bilans les plus hauts.`,
      month: (names, people) =>
        `Pour les ${people}, le nombre est plus grand en : ${names} que pour tout autre mois ; son bilan le plus bas est comparé à leurs bilans les plus hauts, de quelque façon que soient comptés ceux qui sont datés d’une période plus longue.`
    }
  },
  among: {
    category: 'entre catégories',
    region: 'entre régions',
    month: 'entre mois'
  },
  equal: (among, what) =>
    `Par le nombre (${what}), rien n’est dit se détacher ${among} : les différences ne dépassent pas ce qui est incertain.`,
  ofIncidents: {
    one: (n, list) => `Sur ${n} incident : ${list}.`,
    other: (n, list) => `Sur ${n} incidents : ${list}.`
  },
  doubts: [
    {
      key: 'suspected',
      text: {
        one: (n) => `${n} attribué seulement par soupçon ou déduction`,
        other: (n) => `${n} attribués seulement par soupçon ou déduction`
      }
    },
    {
      key: 'nobody',
      text: { one: (n) => `${n} attribué à personne`, other: (n) => `${n} attribués à personne` }
    },
    {
      key: 'joint',
      text: {
        one: (n) => `${n} attribué à plusieurs catégories, dont chacune le compte`,
        other: (n) => `${n} attribués à plusieurs catégories, dont chacune les compte`
      }
    },
    {
      key: 'longer',
      text: {
        one: (n) => `${n} daté d’une période plus longue qu’un mois`,
        other: (n) => `${n} datés d’une période plus longue qu’un mois`
      }
    },
    {
      key: 'inferred',
      text: {
        one: (n) => `${n} dans une région déduite`,
        other: (n) => `${n} dans une région déduite`
      }
    },
    {
      key: 'nowhere',
      text: { one: (n) => `${n} sans région précisée`, other: (n) => `${n} sans région précisée` }
    },
    {
      key: 'several',
      text: {
        one: (n) => `${n} dans plusieurs régions`,
        other: (n) => `${n} dans plusieurs régions`
      }
    }
  ],
  minimum:
    'Le nombre de personnes est un minimum : pour une part, la source ne connaît pas de limite supérieure.',
  unstated: {
    one: (n) => `${n} mention ne donne pas de nombre et n’ajoute rien.`,
    other: (n) => `${n} mentions ne donnent pas de nombre et n’ajoutent rien.`
  },
  approximate: {
    one: (n) => `${n} des nombres additionnés est approximatif dans la source.`,
    other: (n) => `${n} des nombres additionnés sont approximatifs dans la source.`
  },
  together: (counts, by) =>
    `Attribués à plusieurs catégories ensemble : ${counts} ; le total ne les compte qu’une fois, et les nombres par catégorie le dépassent de ${by}.`,
  counted: (people, list) => `Comptés parmi les ${people} : ${list}.`,
  aggregates: {
    one: (n) => `${n} total que la source donne sans ses incidents n’est pas ajouté.`,
    other: (n) => `${n} totaux que la source donne sans leurs incidents ne sont pas ajoutés.`
  },
  noneRecorded: '« Aucun cas recensé » ne veut pas dire que rien ne s’est produit.'
};
