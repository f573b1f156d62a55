import { describe, expect, test } from 'vitest';
import { matchAmong, matchRegion, regionWithCode } from '$lib/readers/regions/match-region';
import { countryNamed, type CountryCode } from '$lib/readers/regions/region-names';

/** `ML-6`, `ML-6 mapped`, `ML-6 spelling`, `several ML-6 ML-7` or `none`. */
function told(country: CountryCode, name: string): string {
  const match = matchRegion(country, name);
  if (match.kind === 'none') return 'none';
  if (match.kind === 'several') {
    return ['several', ...match.regions.map(({ code }) => code).sort()].join(' ');
  }
  const how = match.by === 'spelling' ? ' spelling' : '';
  return `${match.region.code}${match.basis === 'mapped' ? ' mapped' : ''}${how}`;
}

/** Names as ACLED, UCDP, OCHA and reports write them, and the regions that they are. */
const names: Readonly<Record<CountryCode, Readonly<Record<string, readonly string[]>>>> = {
  ML: {
    'ML-1': ['Kayes', 'KAYES', 'Kayes region', 'Région de Kayes'],
    'ML-2': ['Koulikoro', 'Koulikoro Region'],
    'ML-3': ['Sikasso'],
    'ML-4': ['Ségou', 'Segou', 'Ségou', 'Région de Ségou', 'ML-4', 'ml-4'],
    'ML-5': ['Mopti', 'Mopti Region'],
    'ML-6': ['Tombouctou', 'Timbuktu', 'TOMBOUCTOU', 'Timbuktu region'],
    'ML-7': ['Gao'],
    'ML-8': ['Kidal'],
    'ML-BKO': ['Bamako', 'District de Bamako', 'Bamako Capital District'],
    'ML-6 mapped': ['Taoudénit', 'Taoudenit Region', 'Taoudenni'],
    'ML-7 mapped': ['Ménaka', 'Menaka region'],
    'ML-5 mapped': ['Bandiagara', 'Douentza'],
    'ML-6 spelling': ['Tombuctou', 'Tumbuktu'],
    none: ['', 'North', 'Borno', 'Mali', 'ML-99', 'NG-BO', 'Kay']
  },
  NG: {
    'NG-BO': ['Borno', 'Borno State', 'Borno state', 'BORNO'],
    'NG-NA': ['Nasarawa', 'Nassarawa', 'Nassarawa state'],
    'NG-NI': ['Niger', 'Niger State'],
    'NG-CR': ['Cross River', 'Cross-River state'],
    'NG-FC': ['Federal Capital Territory', 'FCT', 'Abuja'],
    'NG-OY': ['Oyo'],
    'NG-OS': ['Osun'],
    'NG-OG': ['Ogun'],
    'NG-ZA spelling': ['Zamfra', 'Zamfarra'],
    none: ['Ondu', 'Lake Chad', 'Niger Delta']
  },
  ET: {
    'ET-OR': ['Oromia', 'Oromiya', 'Oromia Region'],
    'ET-BE': ['Benshangul/Gumuz', 'Benishangul-Gumuz', 'Benishangul Gumz'],
    'ET-SN': ['SNNP', 'SNNPR', 'Southern Nations, Nationalities, and Peoples'],
    'ET-GA': ['Gambela', 'Gambela Peoples'],
    'ET-HA': ['Harari'],
    'ET-AA': ['Addis Ababa', 'Addis Ababa city'],
    'ET-AM': ['Amhara', 'Amhara state'],
    'ET-TI': ['Tigray', 'Tigray Region'],
    'ET-SO': ['Somali', 'Somali region'],
    'ET-SN mapped': ['Sidama', 'South West Ethiopia', 'Central Ethiopia', 'South Ethiopia']
  },
  UA: {
    'UA-63': ['Kharkiv', 'Kharkiv Oblast', 'Kharkiv oblast', 'Oblast de Kharkiv'],
    'UA-14': ['Donetsk', "Donets'k", 'Donetsk oblast'],
    'UA-09': ['Luhansk', 'Louhansk'],
    'UA-12': ['Dnipropetrovsk', 'Dnipropetrovska oblast', 'Dnipropetrovs’k'],
    'UA-43': ['Crimea', 'Autonomous Republic of Crimea', 'Crimée'],
    'UA-30': ['Kyiv City', 'Kiev City', 'Kyiv city'],
    'UA-32': ['Kyiv Oblast', 'Kiev oblast', 'Kyivska'],
    'several UA-30 UA-32': ['Kyiv', 'Kiev', 'KYIV'],
    'UA-51': ['Odesa', 'Odessa'],
    'UA-23 spelling': ['Zaporizhzhia'],
    'UA-48': ['Mykolaiv', 'Mykolayiv']
  },
  MM: {
    'MM-16': ['Rakhine', 'Rakhine State', 'Arakan'],
    'MM-01': ['Sagaing', 'Sagaing Region', 'Sagaing division'],
    'MM-17': ['Shan'],
    'MM-17 mapped': ['Shan-North', 'Shan (South)', 'Shan-East'],
    'MM-02 mapped': ['Bago-East', 'Bago (West)'],
    'MM-04 mapped': ['Nay Pyi Taw', 'Naypyidaw'],
    'MM-13': ['Kayin', 'Karen'],
    'MM-12': ['Kayah', 'Karenni'],
    none: ['North', 'Wa']
  },
  CD: {
    'CD-NK': ['North Kivu', 'Nord-Kivu', 'NORD KIVU', 'Kivu Nord', 'North Kivu Province'],
    'CD-SK': ['South Kivu', 'Sud-Kivu'],
    'CD-BC': ['Bas-Congo', 'Kongo-Central', 'Kongo Central'],
    'CD-KN': ['Kinshasa', 'Kinshasa City'],
    'CD-EQ': ['Equateur', 'Équateur'],
    'CD-OR mapped': ['Ituri', 'Haut-Uele', 'Bas-Uele', 'Tshopo', 'CD-IT'],
    'CD-KA mapped': ['Tanganyika', 'Haut-Katanga', 'Lualaba'],
    'CD-KW mapped': ['Kasai', 'Kasai-Central', 'Kasaï Central'],
    'CD-KE': ['Kasai-Oriental', 'Kasaï-Oriental', 'Kasai Oriental'],
    'CD-EQ mapped': ['Nord-Ubangi', 'Sud-Ubangi'],
    none: ['Kivu', 'West Kivu', 'Est-Ubangi']
  },
  SY: {
    'SY-RD': ['Rif Dimashq', 'Rural Damascus', 'Rif-Dimashq governorate'],
    'SY-DI': ['Damascus', 'Damas'],
    'SY-HL': ['Aleppo', 'Aleppo governorate', 'Alep'],
    'SY-RA': ['Ar-Raqqa', 'Raqqa', 'Ar Raqqah', 'Ar-Raqqah governorate'],
    'SY-DY': ['Deir-ez-Zor', 'Deir ez-Zor', 'Deir ez Zor', 'Dayr az Zawr governorate'],
    'SY-HA': ['Al-Hasakah', 'Al Hasaka'],
    'SY-HA spelling': ['Al-Hasakeh'],
    'SY-DR': ["Dar'a", 'Daraa', 'Dara', "Dar'a governorate"],
    'SY-SU': ['As-Sweida', 'As Sweida', 'Sweida', 'As-Suwayda'],
    'SY-LA': ['Lattakia', 'Latakia', 'Lattaquié'],
    'SY-HI': ['Homs', 'Homs governorate'],
    'SY-HM': ['Hama', 'Hamah'],
    'SY-ID': ['Idlib', 'Idleb']
  },
  SD: {
    'SD-DC': ['Central Darfur', 'SD-DC'],
    'SD-DE': ['East Darfur', 'Eastern Darfur', 'SD-DE'],
    'SD-DW': ['West Darfur', 'Western Darfur', 'Darfour-Occidental'],
    'SD-DS': ['South Darfur', 'Southern Darfur'],
    none: ['West Kordofan', 'Abyei', 'Darfur']
  }
};

for (const [country, regions] of Object.entries(names)) {
  for (const [expected, written] of Object.entries(regions)) {
    test.each(written)(`in ${country}, ${expected}: %s`, (name) => {
      expect(told(country, name)).toBe(expected);
    });
  }
}

describe('countries', () => {
  test.each([
    ['ML', ['Mali', 'MALI', 'ML', 'MLI', 'mli', '466']],
    ['AF', ['Afghanistan', '4', '004']],
    ['CD', ['Democratic Republic of Congo', 'DR Congo (Zaire)', 'DRC', 'COD']],
    ['CG', ['Republic of Congo', 'Congo-Brazzaville']],
    ['MM', ['Myanmar', 'Burma', 'Myanmar (Burma)']],
    ['SY', ['Syria', 'Syrian Arab Republic', 'Syrie']],
    ['YE', ['Yemen', 'Yemen (North Yemen)', 'Yémen']],
    ['NE', ['Niger']],
    ['NG', ['Nigeria', 'Nigéria']],
    ['SD', ['Sudan', 'Soudan']],
    ['SS', ['South Sudan', 'Soudan du Sud']],
    ['CI', ['Ivory Coast', "Cote d'Ivoire", 'Côte d’Ivoire']],
    ['CF', ['Central African Republic', 'République centrafricaine', 'CAR']],
    ['RU', ['Russia', 'Russia (Soviet Union)']],
    [undefined, ['', 'Arland', 'Congo', 'Africa', '999']]
  ])('%s', (code, written) => {
    expect(written.map(countryNamed)).toEqual(written.map(() => code));
  });
});

test('a code of its own says its country; one of another form says nothing', () => {
  expect(regionWithCode('ML-6')).toMatchObject({ kind: 'region', by: 'code', basis: 'stated' });
  expect(regionWithCode('CD-IT')).toMatchObject({ region: { code: 'CD-OR' }, basis: 'mapped' });
  for (const code of ['', 'ML', 'ML06', 'XX-1', 'ML-77']) {
    expect(regionWithCode(code)).toEqual({ kind: 'none' });
  }
});

test('without a country, a name is found in one of those at hand or in none', () => {
  expect(matchAmong(['ML', 'NG'], 'Borno')).toMatchObject({ region: { code: 'NG-BO' } });
  expect(matchAmong(['ML', 'NE'], 'Gao')).toMatchObject({ region: { code: 'ML-7' } });
  expect(matchAmong([], 'Gao')).toEqual({ kind: 'none' });
  // Nigeria's Plateau, and those of Benin, the Congo and Togo
  expect(matchAmong(['NG', 'BJ'], 'Plateau')).toMatchObject({ kind: 'several' });
});
