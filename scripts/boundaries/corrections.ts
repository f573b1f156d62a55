/** A region of the world's file whose code is that of another: code, name, its code in ISO 3166-2. */
type Correction = readonly [code: string, name: string, right: string];

const corrections: readonly Correction[] = [
  ['AF-PKA', 'Paktya', 'AF-PIA'],
  ['AF-PIA', 'Paktika', 'AF-PKA'],
  ['IR-07', 'Alborz', 'IR-32'],
  ['RU-MOW', 'Moskovskaya', 'RU-MOS'],
  ['RU-MOS', 'Moskva', 'RU-MOW'],
  ['SB-CH', 'Western', 'SB-WE'],
  ['SD-DE', 'Central Darfur', 'SD-DC'],
  ['SD-DS', 'Eastern Darfur', 'SD-DE'],
  ['UG-114', 'Mityana', 'UG-115'],
  ['UG-115', 'Nakaseke', 'UG-116'],
  ['UG-116', 'Lyantonde', 'UG-114'],
  ['UG-218', 'Bukwa', 'UG-220'],
  ['UG-219', 'Butaleja', 'UG-221'],
  ['UG-220', 'Kaliro', 'UG-222'],
  ['UG-221', 'Manafwa', 'UG-223'],
  ['UG-222', 'Namutumba', 'UG-224'],
  ['UG-223', 'Bududa', 'UG-218'],
  ['UG-224', 'Bukedea', 'UG-219'],
  ['UG-314', 'Amolatar', 'UG-315'],
  ['UG-315', 'Kaabong', 'UG-318'],
  ['UG-316', 'Koboko', 'UG-319'],
  ['UG-317', 'Abim', 'UG-314'],
  ['UG-318', 'Dokolo', 'UG-317'],
  ['UG-319', 'Amuru', 'UG-316'],
  ['UG-325', 'Buhweju', 'UG-420'],
  ['UG-326', 'Kole', 'UG-325'],
  ['UG-327', 'Lamwo', 'UG-326'],
  ['UG-328', 'Napak', 'UG-327'],
  ['UG-329', 'Nwoya', 'UG-328'],
  ['UG-330', 'Otuke', 'UG-329'],
  ['UG-416', 'Ibanda', 'UG-417'],
  ['UG-417', 'Isingiro', 'UG-418'],
  ['UG-419', 'Buliisa', 'UG-416'],
  ['UG-420', 'Kiryandongo', 'UG-421'],
  ['UG-421', 'Kyegegwa', 'UG-422'],
  ['UG-422', 'Mitooma', 'UG-423'],
  ['UG-423', 'Ntoroko', 'UG-424'],
  ['UG-424', 'Rubirizi', 'UG-425'],
  ['UG-425', 'Sheema', 'UG-426']
];

/** The code of a region of the world's file in ISO 3166-2. */
export const rightCode = (code: string, name: string): string =>
  corrections.find(([wrong, its]) => wrong === code && its === name)?.[2] ?? code;
