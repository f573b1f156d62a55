/**
 * One file of a copy: what the app is asked for, and where its answer is written.
 * @typedef {object} Entry
 * @property {string} ask
 * @property {string} file
 */

/**
 * A dataset, and the identifiers of all its incidents.
 * @typedef {object} Known
 * @property {string} id
 * @property {readonly string[]} incidents
 */

/**
 * Invented data, which belongs to the people who build Attest; and what is about files that are
 * opened in a browser or named to a server.
 */
const leftOut = [
  '/[[lang=lang]]/gallery',
  '/[[lang=lang]]/open',
  '/[[lang=lang]]/[shell=local]/[...path]',
  '/[[lang=lang]]/[dataset=dataset]/problems'
];

/**
 * Every page of a copy, for every route of a page that the app has.
 * @param {readonly string[]} routes
 * @param {readonly Known[]} datasets
 * @param {import('./contents.js').Contents} contents
 * @returns {Entry[]}
 */
export function pagesOf(routes, datasets, { languages, figureIds, themes }) {
  const named = routes.filter((route) => !leftOut.includes(route)).map((route) => pattern(route));
  const all = languages.flatMap((language) =>
    named.flatMap((route) => {
      const path = route.replace('/[lang]', language === 'en' ? '' : `/${language}`);
      return datasets.flatMap(({ id, incidents }) =>
        filled(path.replace('[dataset]', id), { '[id]': incidents, '[figure]': figureIds })
      );
    })
  );
  return [...new Set(all)].flatMap((path) => {
    const page = { ask: `${path}/`, file: decodeURIComponent(`${path}/index.html`).slice(1) };
    if (!path.includes('/embed/')) return [page];
    const looks = themes.filter((theme) => theme !== 'auto');
    return [
      page,
      ...looks.map((theme) => ({
        ask: `${page.ask}?theme=${theme}`,
        file: `${path}/${theme}/index.html`.slice(1)
      }))
    ];
  });
}

/**
 * `/[lang]/[dataset]/embed/[figure]`, without groups and matchers.
 * @param {string} route
 */
const pattern = (route) =>
  route
    .replace(/\/\([^)]+\)/g, '')
    .replace(/\[+([a-z]+)(=[a-z]+)?\]+/g, '[$1]')
    .replace(/\/$/, '');

/**
 * @param {string} path
 * @param {Readonly<Record<string, readonly string[]>>} values
 * @returns {string[]}
 */
function filled(path, values) {
  const name = Object.keys(values).find((candidate) => path.includes(candidate));
  if (!name) return [path];
  return (values[name] ?? []).flatMap((value) =>
    filled(path.replace(name, encodeURIComponent(value)), values)
  );
}

/**
 * Every figure and list as a file, and every answer of the API that is one file.
 * @param {readonly Known[]} datasets
 * @param {import('./contents.js').Contents} contents
 * @returns {Entry[]}
 */
export function filesOf(datasets, { languages, figureIds, endings }) {
  const perLanguage = languages.flatMap((language) => {
    const [within, query] = language === 'en' ? ['', ''] : [`${language}/`, `lang=${language}`];
    const entry = (/** @type {string} */ ask, file = ask, more = '') => ({
      ask: `/${ask}?${more}${query}`,
      file: `${within}${file}`
    });
    const ofDatasets = datasets.flatMap(({ id }) => [
      ...figureIds.flatMap((figure) => [
        ...endings.map((ending) => entry(`${id}/figures/${figure}.${ending}`)),
        entry(`${id}/figures/${figure}.png`, `${id}/figures/${figure}-slide.png`, 'size=slide&'),
        entry(`api/${id}/figures/${figure}`, `api/${id}/figures/${figure}.json`)
      ]),
      ...['csv', 'xlsx'].map((ending) => entry(`${id}/incidents.${ending}`)),
      ...['cube', 'versions', 'summary'].map((it) =>
        entry(`api/${id}/${it}`, `api/${id}/${it}.json`)
      )
    ]);
    return [...['csv', 'xlsx'].map((ending) => entry(`template.${ending}`)), ...ofDatasets];
  });
  const once = datasets.flatMap(({ id, incidents }) => [
    { ask: `/api/${id}`, file: `api/${id}.json` },
    ...['boundaries', 'places'].map((it) => ({
      ask: `/api/${id}/${it}`,
      file: `api/${id}/${it}.json`
    })),
    ...incidents.flatMap((incident) => {
      const path = `api/${id}/incidents/${encodeURIComponent(incident)}`;
      const file = `api/${id}/incidents/${incident}`;
      return [
        { ask: `/${path}`, file: `${file}.json` },
        { ask: `/${path}/around`, file: `${file}/around.json` }
      ];
    })
  ]);
  return [...perLanguage, ...once, { ask: '/api/datasets', file: 'api/datasets.json' }];
}
