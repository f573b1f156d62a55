/** Letters that decomposing does not turn into plain ones. */
const letters: Readonly<Record<string, string>> = {
  ə: 'a',
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ħ: 'h',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe'
};
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');
const marks = /\p{M}/gu;
const apostrophes = /['`´‘’‛ʹʻʼʽʾʿ]/g;
const between = /[^\p{L}\p{N}]+/gu;

/** What kinds of region are called, in the languages that tables use. */
const kinds = new Set(
  `region regions province provinces state states district governorate governorates muhafazah
  department departement departements division county oblast oblasti oblastı krai kray wilaya wilayat
  wilayah prefecture municipality municipalite municipio municipalities territory territoire estado
  provincia departamento departament republic republique gouvernorat comte etat ville city
  administrative special capital autonomous autonome emirate emirat canton commune parish area zone
  national council regional rayon raion autonomic محافظة منطقة ولاية`.split(/\s+/)
);

/** Words that tell nothing apart. */
const fillers = new Set(
  `of the de du des d da do del la le les l and et y e al el ar as ash ad adh an at az ez ed es us`.split(
    ' '
  )
);

const north = 'north';
const south = 'south';
const east = 'east';
const west = 'west';
/** Directions and the like in several languages. */
const bearings: Readonly<Record<string, readonly string[]>> = {
  north: [north],
  northern: [north],
  nord: [north],
  norte: [north],
  septentrional: [north],
  south: [south],
  southern: [south],
  sud: [south],
  sur: [south],
  sul: [south],
  meridional: [south],
  east: [east],
  eastern: [east],
  est: [east],
  este: [east],
  oriental: [east],
  orientale: [east],
  west: [west],
  western: [west],
  ouest: [west],
  oeste: [west],
  occidental: [west],
  occidentale: [west],
  northeast: [north, east],
  northeastern: [north, east],
  northwest: [north, west],
  northwestern: [north, west],
  southeast: [south, east],
  southeastern: [south, east],
  southwest: [south, west],
  southwestern: [south, west],
  central: ['central'],
  centrale: ['central'],
  centre: ['central'],
  center: ['central'],
  middle: ['middle'],
  upper: ['upper'],
  haut: ['upper'],
  haute: ['upper'],
  alto: ['upper'],
  lower: ['lower'],
  bas: ['lower'],
  basse: ['lower'],
  far: ['far'],
  extreme: ['far'],
  new: ['new'],
  old: ['old'],
  rural: ['rural']
};

const bearingWords = new Set(Object.values(bearings).flat());

/** Without accents, case, apostrophes and marks: `N’Djaména` is `ndjamena`. */
export const folded = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(special, (letter) => letters[letter] ?? letter)
    .replace(apostrophes, '')
    .replaceAll('&', ' and ')
    .replace(between, ' ')
    .trim()
    .replace(/\b(?:saint|sainte|santo|santa)\b/g, 'st');

/** What is left without the kind of region and small words; everything where nothing else is. */
export function telling(name: string): readonly string[] {
  const words = folded(name).split(' ');
  const left = words.filter((word) => !kinds.has(word) && !fillers.has(word));
  const kept = left.length > 0 ? left : words;
  return kept.flatMap((word) => bearings[word] ?? [word]);
}

/** The telling words in one order: `Nord-Kivu`, `Kivu Nord`, `North Kivu Province` are one. */
export const stemOf = (words: readonly string[]): string => words.toSorted().join(' ');

/** Whether a word says a direction or a height, which must never be taken for another. */
export const isBearing = (word: string): boolean => bearingWords.has(word);
