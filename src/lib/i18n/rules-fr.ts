import type { CountingRule } from './rules-en';

/** The counting rules in plain words, in French. */
export const rulesFr: readonly CountingRule[] = [
  {
    id: 'once',
    title: 'Un incident compte une seule fois',
    rule: 'Un incident est ce qui a été commis en un lieu, ou en plusieurs lieux nommés ensemble, à une date ou pendant une période. Il compte une seule fois dans chaque total, quel que soit le nombre de ses auteurs, de ses lieux ou de ses atteintes.',
    reason: 'Sinon, une attaque de deux forces contre deux villages en paraîtrait quatre.'
  },
  {
    id: 'harms',
    title: 'Les atteintes ne s’additionnent pas',
    rule: 'Une personne compte une fois pour chaque atteinte subie. Les femmes et les enfants sont indiqués comme un minimum (« dont au moins ») et ne s’ajoutent jamais au nombre.',
    reason: 'Qui a été détenu puis tué a subi l’un et l’autre, et reste une seule personne.'
  },
  {
    id: 'joint',
    title: 'L’attribution conjointe ne se partage pas',
    rule: 'Quand plusieurs parties ont pris part à un incident, il compte pour chacune d’elles. Les barres par catégorie se recoupent donc : chacune montre ce qui lui est propre et ce qui est conjoint, avec le total à côté et une note sur l’écart. Quand des parts sont empilées, elles s’excluent : chaque catégorie seule, et « plusieurs parties ». Présentées en combinaisons, les barres donnent ensemble le total.',
    reason: 'Aucune source ne dit quelle partie a fait quelle part ; partager serait inventer.'
  },
  {
    id: 'attribution',
    title: 'Douter de l’auteur n’est pas douter du fait',
    rule: 'Ce qui n’est que soupçonné ou déduit est hachuré. L’écarter retire la partie, jamais l’incident ; celui qui reste sans aucune partie compte sous « soupçon ou déduction seulement ». Les totaux ne changent pas.',
    reason: 'Qu’un auteur ne soit que soupçonné ne rend pas l’atteinte moins certaine.'
  },
  {
    id: 'victims',
    title: 'Civils, combattants et statut inconnu sont distingués',
    rule: 'Chaque atteinte peut être vue pour les civils, pour les combattants, pour les personnes de statut inconnu, ou pour toutes. Les chiffres clés indiquent combien étaient des combattants.',
    reason: 'Une somme qui cache des soldats parmi les morts, ou des civils, induit en erreur.'
  },
  {
    id: 'time',
    title: 'Aucune date n’est rendue plus précise qu’elle ne l’est',
    rule: 'Les incidents sont comptés au mois où ils ont eu lieu. Une opération de sept jours au plus à cheval sur deux mois appartient à celui où elle commence. Tout autre incident qui dépasse un mois figure à part, sous « période plus longue », sans jamais être réparti. Une période choisie comprend ce qui y tombe entièrement ; ce qui n’y tombe qu’en partie est laissé de côté, et la figure le dit.',
    reason: 'Répartir un incident sur plusieurs mois serait inventer des dates.'
  },
  {
    id: 'documented',
    title: 'La date du fait, non celle du rapport',
    rule: 'Les chiffres comptent ce qui s’est produit dans la période du jeu de données. Ce que la source documente d’autres années est annoncé avec ses nombres, reste en dehors, et peut être inclus d’un clic.',
    reason:
      'Une conclusion importante sur une année antérieure passerait sinon pour un fait de celle-ci.'
  },
  {
    id: 'regions',
    title: 'Régions connues et régions déduites',
    rule: 'Un incident appartient à la région où l’acte a été commis. « Non précisée » et « plusieurs régions » ont leurs propres barres, et une région déduite du lieu n’a qu’un contour.',
    reason: 'Écarter ce qui n’a pas de région ferait croire que les autres sont complètes.'
  },
  {
    id: 'none',
    title: 'Rien de recensé ne veut pas dire rien',
    rule: 'Pour les mois sans incident, on lit « aucun cas recensé », jamais zéro.',
    reason: 'La source n’en rapporte aucun ; elle ne dit pas qu’il n’y en a pas eu.'
  },
  {
    id: 'small',
    title: 'Les petits nombres restent des nombres',
    rule: 'Chaque nombre indique dans combien d’incidents il a été relevé : c’est sa base. Les taux ne sont pas donnés en dessous d’une base de 20 ; en dessous de 100, les parts sont données sous la forme « x sur n », jamais en pourcentage. Les évolutions, les taux et les parts de population ne sont jamais donnés pour un jeu de données illustratif. Là où un nombre n’est pas donné, la raison figure à sa place.',
    reason:
      'Un pourcentage tiré de quelques cas choisis prétend davantage que ce qu’ils peuvent montrer.'
  },
  {
    id: 'impossible',
    title: 'Un même acte, deux noms',
    rule: 'Les définitions excluent certaines combinaisons : ce que font des agents de l’État est une disparition forcée, ce que font d’autres un enlèvement. Que nul ne soit « enlevé par le gouvernement » ne dit rien du gouvernement. Pour comparer les parties, « enlevées ou disparues » compte les deux.',
    reason: 'L’acte est nommé d’après son auteur ; ne comparer qu’un des deux noms serait trompeur.'
  },
  {
    id: 'sums',
    title: 'Les sommes gardent leur incertitude',
    rule: 'Les nombres minimaux, retenus et maximaux sont additionnés séparément ; ces sommes sont celles des mentions les plus basses et les plus hautes, non un intervalle de confiance. Un seul « au moins » fait de la somme un « au moins ». Les nombres de personnes déplacées sont ceux d’un jour et ne sont jamais additionnés sur des périodes qui se chevauchent.',
    reason: 'Une somme ne peut pas être plus sûre que ce dont elle est faite.'
  }
];
