import type { Language } from '$lib/model/text';

interface MatrixWords {
  readonly title: string;
  readonly howToRead: string;
  readonly shades: Readonly<Record<'shade-1' | 'shade-2' | 'shade-3' | 'shade-4', string>>;
  /** where the definitions exclude a harm */
  readonly excluded: string;
  readonly excludedSpoken: string;
  readonly total: string;
  readonly columns: {
    readonly label: string;
    readonly tentativeIncidents: string;
    readonly over: string;
    readonly several: string;
  };
  /** of a harm: what the total is, by how much rows exceed it, and the incidents that they share */
  readonly exceeds: (harm: string, total: string, by: string, incidents: string) => string;
  readonly notes: {
    readonly overlap: (list: string) => string;
    readonly excluded: string;
    readonly none: string;
    readonly atLeast: string;
    readonly about: string;
    readonly range: string;
    readonly notStated: string;
    readonly anyVictims: string;
  };
}

/** What is said of the matrix of perpetrators and harms. */
export const matrixWords: Readonly<Record<Language, MatrixWords>> = {
  en: {
    title: 'Harms by perpetrator',
    howToRead:
      'A row counts every incident the category took part in; small, in brackets, the number of incidents behind a number. Shade compares the numbers of one column only, in quarters of its own highest: each column has its own scale, and harms are never added to each other.',
    shades: {
      'shade-1': 'up to a quarter of the highest in its column',
      'shade-2': 'up to a half',
      'shade-3': 'up to three quarters',
      'shade-4': 'above'
    },
    excluded: 'n/a',
    excludedSpoken: 'not applicable: excluded by the definitions',
    total: 'All, each once',
    columns: {
      label: 'Perpetrator, harm',
      tentativeIncidents: 'Incidents suspected or inferred',
      over: 'Rows exceed the total by',
      several: 'Incidents of several parties'
    },
    exceeds: (harm, total, by, incidents) =>
      `${harm} ${by} (${total} in all, ${incidents} of several parties)`,
    notes: {
      overlap: (list) =>
        `Rows overlap: an incident attributed to several parties stands in the row of each, and once in “All, each once”. By how much rows exceed it: ${list}.`,
      excluded:
        '“n/a”: excluded by the definitions. Abducted is who was taken by a non-state or foreign party, disappeared who was taken by state agents, jointly with them or by unidentified persons; “abducted or disappeared” compares all.',
      none: '“–”: none recorded, which does not mean that nothing happened.',
      atLeast: '“+”: at least; the source knows of no upper limit.',
      about: '“~”: approximate in the source.',
      range: 'Two numbers with a dash: the lowest and the highest reports, added.',
      notStated: '“?”: number not stated; it adds nothing to any total.',
      anyVictims: 'Incidents are counted whatever the victims’ status.'
    }
  },
  fr: {
    title: 'Atteintes par auteur',
    howToRead:
      'Une ligne compte tout incident auquel la catégorie a pris part ; en petit, entre parenthèses, le nombre d’incidents sur lequel repose un chiffre. La teinte ne compare que les nombres d’une même colonne, par quarts de son maximum : chaque colonne a son échelle, et les atteintes ne s’additionnent jamais.',
    shades: {
      'shade-1': 'jusqu’au quart du maximum de la colonne',
      'shade-2': 'jusqu’à la moitié',
      'shade-3': 'jusqu’aux trois quarts',
      'shade-4': 'au-delà'
    },
    excluded: 's. o.',
    excludedSpoken: 'sans objet : exclu par les définitions',
    total: 'Tous, une fois chacun',
    columns: {
      label: 'Auteur, atteinte',
      tentativeIncidents: 'Incidents soupçonnés ou déduits',
      over: 'Excédent des lignes sur le total',
      several: 'Incidents de plusieurs parties'
    },
    exceeds: (harm, total, by, incidents) =>
      `${harm} ${by} (${total} en tout, ${incidents} de plusieurs parties)`,
    notes: {
      overlap: (list) =>
        `Les lignes se recoupent, car un incident attribué à plusieurs parties figure dans la ligne de chacune, et une seule fois dans « Tous, une fois chacun ». Excédent des lignes : ${list}.`,
      excluded:
        '« s. o. » (sans objet) : exclu par les définitions. Est enlevée la personne prise par une partie non étatique ou étrangère, disparue celle prise par des agents de l’État, conjointement avec eux ou par des personnes non identifiées ; « enlevées ou disparues » les compare toutes.',
      none: '« – » : aucun cas recensé, ce qui ne signifie pas que rien ne s’est produit.',
      atLeast: '« + » : au moins ; la source ne connaît pas de maximum.',
      about: '« ~ » : approximatif dans la source.',
      range: 'Deux nombres et un tiret : les chiffres les plus bas et les plus hauts, additionnés.',
      notStated: '« ? » : nombre non précisé ; il n’ajoute rien aux totaux.',
      anyVictims: 'Les incidents sont comptés quel que soit le statut des victimes.'
    }
  }
};
