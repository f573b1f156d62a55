/** A rule by which figures count, and why it is so. */
export interface CountingRule {
  readonly id: string;
  readonly title: string;
  readonly rule: string;
  readonly reason: string;
}

/** The counting rules in plain words, in English. */
export const rulesEn: readonly CountingRule[] = [
  {
    id: 'once',
    title: 'An incident counts once',
    rule: 'An incident is what was done at one place, or at several named together, on one date or in one period. It counts once in every total, however many perpetrators, places or harms it has.',
    reason: 'Otherwise one attack by two forces on two villages would look like four.'
  },
  {
    id: 'harms',
    title: 'Harms are not added to each other',
    rule: 'A person counts once under each harm suffered. Women and children are told as a minimum “among them” and never add to the count.',
    reason: 'Someone who was detained and then killed suffered both, and is still one person.'
  },
  {
    id: 'joint',
    title: 'Joint attribution is not divided',
    rule: 'Where several parties took part, the incident counts for each of them. Bars by category therefore overlap: each shows what is its own and what is joint, with the total beside them and a note on the difference. Where parts are stacked, they exclude each other: each category alone, and “several parties”. Shown as combinations, the bars add up to the total.',
    reason: 'No source says which party did which share; to divide would be to invent it.'
  },
  {
    id: 'attribution',
    title: 'Doubt about who is not doubt about whether',
    rule: 'What is only suspected or inferred is hatched. Leaving it out removes the party, never the incident; one that is left without any party counts under “suspected or inferred only”. Totals do not change.',
    reason: 'That a perpetrator is only suspected does not make the harm less certain.'
  },
  {
    id: 'victims',
    title: 'Civilians, combatants and unknown are told apart',
    rule: 'Every harm can be seen for civilians, for combatants, for those whose status is unknown, or for all. Headlines say how many of the total were combatants.',
    reason: 'A sum that hides soldiers among the dead, or civilians, misleads.'
  },
  {
    id: 'time',
    title: 'No date is made more precise than it is',
    rule: 'Incidents are counted by the month in which they occurred. An operation of up to seven days across the end of a month belongs to the month in which it starts. Anything else that crosses months stands apart under “longer period” and is never spread over them. A chosen period includes what lies wholly inside it; what overlaps it in part is left out, and the figure says so.',
    reason: 'To spread an incident over months would invent dates.'
  },
  {
    id: 'documented',
    title: 'When it occurred, not when it was reported',
    rule: 'Figures count what occurred inside the dataset’s period. What the source documents from other years is announced with its numbers, stays out, and comes in at one click.',
    reason: 'One large finding about an earlier year would otherwise pass for an event of this one.'
  },
  {
    id: 'regions',
    title: 'Regions known and regions inferred',
    rule: 'An incident belongs to the region where the act was done. “Not stated” and “several regions” are bars of their own, and a region inferred from the place is outlined.',
    reason: 'Leaving out what has no region would make the others look complete.'
  },
  {
    id: 'none',
    title: 'Nothing recorded is not nothing',
    rule: 'Months without incidents read “none recorded”, and never zero.',
    reason: 'The source tells of none; it does not say that none happened.'
  },
  {
    id: 'small',
    title: 'Small numbers stay numbers',
    rule: 'Each count says in how many incidents it was found; that is its base. Rates are withheld under a base of 20; shares under a base of 100 are given as “x of n” and never as percentages. Changes over time, rates and shares of population are withheld altogether for datasets whose cases are illustrative. Where a number is withheld, the reason stands in its place.',
    reason: 'A percentage of a handful of chosen cases claims more than they can show.'
  },
  {
    id: 'impossible',
    title: 'One act, two names',
    rule: 'The definitions rule out some combinations: what agents of the state do is a disappearance, what others do an abduction. That no one is “abducted by the government” says nothing about the government. To compare parties, “abducted or disappeared” counts both.',
    reason: 'The same act is named by who commits it; comparing one name only would mislead.'
  },
  {
    id: 'sums',
    title: 'Sums keep their uncertainty',
    rule: 'Lowest, best and highest numbers are added separately; the sums are the lowest and the highest reports added, and no confidence interval. One “at least” makes the sum an “at least”. Numbers of displaced people are those of a day, and are never added over overlapping periods.',
    reason: 'A sum cannot be surer than what it is made of.'
  }
];
