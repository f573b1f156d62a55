/**
 * The directions in which the rooms of src/lib may import, as ESLint rules: what a room may use
 * besides itself. Everything else in $lib is closed to it, the type of an export included.
 */
const rooms = {
  model: [],
  readers: ['model'],
  cube: ['model'],
  view: ['model', 'cube'],
  stores: ['model', 'cube', 'view'],
  open: ['model', 'readers', 'cube', 'view', 'stores', 'i18n'],
  i18n: ['model', 'cube'],
  figures: ['model', 'cube', 'view', 'i18n'],
  versions: ['model', 'cube', 'view', 'stores', 'figures', 'i18n'],
  layout: ['figures', 'i18n', 'view', 'model'],
  charts: ['layout', 'figures', 'view', 'i18n', 'model'],
  publish: ['figures', 'layout', 'charts/svg', 'charts/palette', 'i18n', 'model', 'view', 'cube'],
  briefing: ['publish', 'figures', 'charts/svg', 'layout', 'i18n', 'view', 'cube', 'model'],
  state: ['view', 'model'],
  gallery: ['model', 'cube', 'view', 'figures', 'i18n'],
  controls: ['state', 'figures', 'view', 'i18n', 'cube', 'model'],
  pages: [
    'controls',
    'state',
    'charts',
    'briefing',
    'publish',
    'versions',
    'gallery',
    'layout',
    'figures',
    'i18n',
    'view',
    'open',
    'readers',
    'stores',
    'cube',
    'model'
  ],
  'browser-server': [
    'pages',
    'publish',
    'charts',
    'versions',
    'figures',
    'i18n',
    'view',
    'open',
    'stores',
    'cube',
    'model'
  ],
  copy: ['browser-server', 'pages', 'figures', 'i18n', 'view', 'stores', 'model', 'publish']
};

/** Rooms of pure arithmetic: no framework, no page. */
const pure = new Set([
  'model',
  'readers',
  'cube',
  'stores',
  'view',
  'figures',
  'versions',
  'layout',
  'state'
]);
const frameworks = ['svelte', 'svelte/*', '$app/*', '@sveltejs/*'];

/**
 * Patterns, in the manner of .gitignore, that close $lib but for some rooms or folders of rooms.
 * @param {string[]} names
 */
function allBut(names) {
  const within = names.filter((name) => name.includes('/'));
  const parents = new Set(within.map((name) => name.slice(0, name.indexOf('/'))));
  return [
    '$lib/*',
    ...[...parents].flatMap((parent) => [`!$lib/${parent}`, `$lib/${parent}/*`]),
    ...names.map((name) => `!$lib/${name}`)
  ];
}

/** @type {import('eslint').Linter.Config[]} */
export const directions = Object.entries(rooms).map(([room, open]) => ({
  name: `attest/imports-of-${room}`,
  files: [`src/lib/${room}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: allBut([room, ...open]),
            message: `${room} may use ${['itself', ...open].join(', ')}, and nothing else of src/lib.`
          },
          {
            group: ['../../*', '**/routes/**', '**/tests/**'],
            message: 'Cross a room as $lib/room/file; stay inside it with ./'
          },
          ...(pure.has(room)
            ? [{ group: frameworks, message: `${room} knows no framework and no page.` }]
            : [])
        ]
      }
    ]
  }
}));
