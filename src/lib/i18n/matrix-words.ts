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
    /** harms of which the view has none */
    readonly without: (harms: string) => string;
  };
}

/** What is said of the matrix of perpetrators and harms. */
export const matrixWords: Readonly<Record<Language, MatrixWords>> = {
  en: {
    title: 'Harms by perpetrator',
    howToRead:
      'A category counts every incident it took part in; in brackets, the incidents behind a number. Shades compare the categories under one harm only, in quarters of its highest number; harms are never added to each other.',
    shades: {
      'shade-1': 'up to a quarter of the highest under a harm',
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
      over: 'Categories exceed the total by',
      several: 'Incidents of several parties'
    },
    exceeds: (harm, total, by, incidents) =>
      `${harm} ${by} (${total} in all, ${incidents} of several parties)`,
    notes: {
      overlap: (list) =>
        `Categories overlap: an incident attributed to several parties counts for each of them, and once in “All, each once”. By how much categories exceed it: ${list}.`,
      excluded:
        '“n/a”: excluded by the definitions. Abducted is who was taken by a non-state or foreign party, disappeared who was taken by state agents, jointly with them or by unidentified persons; “abducted or disappeared” compares all.',
      none: '“–”: none recorded, which does not mean that nothing happened.',
      atLeast: '“+”: at least; the source knows of no upper limit.',
      about: '“~”: approximate in the source.',
      range: 'Two numbers with a dash: the lowest and the highest reports, added.',
      notStated: '“?”: number not stated; it adds nothing to any total.',
      anyVictims: 'Incidents are counted whatever the victims’ status.',
      without: (harms) => `Not shown, because none is recorded: ${harms}.`
    }
  },
  fr: {
    title: 'Atteintes par auteur',
    howToRead:
      'Une catégorie compte tout incident auquel elle a pris part ; entre parenthèses, les incidents sur lesquels repose un chiffre. Les teintes ne comparent les catégories que pour une même atteinte, par quarts de son maximum ; les atteintes ne s’additionnent jamais.',
    shades: {
      'shade-1': 'jusqu’au quart du maximum d’une atteinte',
      'shade-2': 'jusqu’à la moitié',
      'shade-3': 'jusqu’aux trois quarts',
      'shade-4': 'au-delà'
    },
    excluded: 's. o.',
    excludedSpoken: 'sans objet : exclu par les définitions',
    total: 'Tous, une fois chacun',
    columns: {
      label: 'Auteur, atteinte',
      tentativeIncidents: 'Incidents soupçonnés ou déduits',
      over: 'Excédent des catégories sur le total',
      several: 'Incidents de plusieurs parties'
    },
    exceeds: (harm, total, by, incidents) =>
      `${harm} ${by} (${total} en tout, ${incidents} de plusieurs parties)`,
    notes: {
      overlap: (list) =>
        `Les catégories se recoupent : un incident attribué à plusieurs parties compte pour chacune, et une seule fois dans « Tous, une fois chacun ». Excédent des catégories : ${list}.`,
      excluded:
        '« s. o. » (sans objet) : exclu par les définitions. Est enlevée la personne prise par une partie non étatique ou étrangère, disparue celle prise par des agents de l’État, conjointement avec eux ou par des personnes non identifiées ; « enlevées ou disparues » les compare toutes.',
      none: '« – » : aucun cas recensé, ce qui ne signifie pas que rien ne s’est produit.',
      atLeast: '« + » : au moins ; la source ne connaît pas de maximum.',
      about: '« ~ » : approximatif dans la source.',
      range: 'Deux nombres et un tiret : les chiffres les plus bas et les plus hauts, additionnés.',
      notStated: '« ? » : nombre non précisé ; il n’ajoute rien aux totaux.',
      anyVictims: 'Les incidents sont comptés quel que soit le statut des victimes.',
      without: (harms) => `Non affiché, car aucun cas n’est recensé : ${harms}.`
    }
  }
};
