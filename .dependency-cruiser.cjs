// The row of rooms: each may look only at rooms to its left (docs/architecture.md). tests/architecture plants a violation of every rule.
const row = ['text', 'publisher', 'article', 'claims', 'highlights', 'related', 'review', 'export', 'search', 'library', 'capture'];
const pure = row.slice(0, row.indexOf('library'));
const upTo = (room) => row.slice(0, row.indexOf(room) + 1).join('|');
const test = '\\.(test|browser\\.test)\\.tsx?$';

/** Packages that the pure rooms may use, and nothing else from node_modules. */
const packagesOf = {
  text: '@orama/(stemmers|stopwords)',
  article: '@mozilla/readability|diff|zod',
  claims: 'zod',
  highlights: 'approx-string-match|diff|zod',
  related: 'zod',
  review: 'ts-fsrs|zod',
  export: 'fflate|zod',
  search: 'fastest-levenshtein|zod',
};

module.exports = {
  forbidden: [
    ...row.map((room) => ({
      name: `${room}-looks-left`,
      comment: `utils/${room} may import only itself and the rooms to its left.`,
      severity: 'error',
      from: { path: `^utils/${room}/`, pathNot: test },
      to: {
        path: '^(utils|components|entrypoints|tests|tools|bench)/',
        pathNot: `^utils/(${upTo(room)}${pure.includes(room) ? '' : '|settings|messaging|localization'})/`,
      },
    })),
    ...pure.map((room) => ({
      name: `${room}-is-pure`,
      comment: `utils/${room} takes the outside world as a parameter: no browser, no storage, no framework.`,
      severity: 'error',
      from: { path: `^utils/${room}/`, pathNot: test },
      to: { path: 'node_modules/', ...(packagesOf[room] ? { pathNot: `node_modules/(${packagesOf[room]})/` } : {}) },
    })),
    {
      name: 'library-alone-knows-dexie',
      severity: 'error',
      from: { path: '^(utils|components|entrypoints)/', pathNot: `^utils/library/|${test}` },
      to: { path: 'node_modules/dexie/' },
    },
    {
      name: 'article-alone-knows-readability',
      severity: 'error',
      from: { path: '^(utils|components|entrypoints)/', pathNot: `^utils/article/|${test}` },
      to: { path: 'node_modules/@mozilla/readability/' },
    },
    {
      name: 'page-never-reaches-library',
      severity: 'error',
      from: { path: '^utils/page/', pathNot: test },
      to: { path: '^utils/(library|capture)/', reachable: true },
    },
    {
      name: 'beside-the-row-stays-there',
      comment: 'messaging, settings and localization serve everybody, so they may know only the nouns of the pure rooms.',
      severity: 'error',
      from: { path: '^utils/(messaging|settings|localization)/', pathNot: test },
      to: { path: '^(utils/(library|capture|page)|components|entrypoints|tests)/' },
    },
    {
      name: 'components-alone-know-preact',
      severity: 'error',
      from: { path: '^(utils|entrypoints)/', pathNot: test },
      to: { path: 'node_modules/(preact|@preact)/' },
    },
    {
      name: 'components-stay-out-of-entrypoints',
      severity: 'error',
      from: { path: '^components/', pathNot: test },
      to: { path: '^(entrypoints|tests|tools|bench)/' },
    },
    {
      name: 'content-never-reaches-dexie-or-readability',
      comment: 'In the page IndexedDB is the publisher’s, and Readability would weigh on every visit.',
      severity: 'error',
      from: { path: '^entrypoints/(article\\.content/|highlightTools)' },
      to: { path: '(node_modules/(dexie|@mozilla/readability)|^utils/(library|capture))/', reachable: true },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'every-import-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'product-takes-no-development-package',
      severity: 'error',
      from: { path: '^(utils|components|entrypoints)/', pathNot: test },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/(wxt|vite)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    // The alias stands there; through tsconfig.json's "extends" it would resolve from the wrong folder.
    tsConfig: { fileName: '.wxt/tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.](css|svg|png|woff2)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json'],
    },
  },
};
