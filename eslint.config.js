import eslint from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/**
 * The straight line of docs/architecture.md, left to right. A station sees only what stands before it, so that
 * someone who follows one value never has to turn back.
 */
const LINE = ['exact', 'wording', 'workbook', 'quantity', 'form', 'profile', 'scoring', 'review', 'fill', 'explain', 'teach', 'report', 'record'];

const ROOT_ONLY = 'Only assess.ts and the faces (taskpane, workbench, cli) put stations together.';

/** The grid is a library that may be replaced: only its adapter and the page around it know its words. */
const GRID_LIBRARY = { group: ['@univerjs/*'], message: 'The grid library is known to src/host/workbench and src/workbench only.' };

/** Opinions and tables are written in a page as well as on the command line. */
const NODE = { group: ['node:*'], message: 'Stations run in a page as well: what needs Node belongs to src/cli, or to a host behind its codec.' };

/** One wall: files in `from` may not import any of `targets`; `why` is what whoever trips it reads. */
const wall = (from, targets, why, others = [GRID_LIBRARY]) => ({
  files: [`src/${from}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': ['error', {
      paths: from === 'exact' ? [] : [{ name: 'decimal.js', message: 'Numbers come from src/exact, the only importer of decimal.js.' }],
      patterns: [
        ...targets.map((target) => ({ group: [`**/${target}`, `**/${target}/**`], message: why(target) })),
        ...others,
      ],
    }],
  },
});

const FACES = ['addin', 'cli', 'taskpane', 'workbench', 'host'];

const stationWalls = LINE.map((station, index) => wall(
  station,
  [...LINE.slice(index + 1), ...FACES, 'assess'].filter((target) => !(station === 'workbook' && target === 'wording')),
  (target) => `${station} stands before ${target} on the line (exact ◄ workbook ◄ quantity ◄ form ◄ profile ◄ scoring ◄ review ◄ fill ◄ explain ◄ teach ◄ report ◄ record). ${ROOT_ONLY}`,
  [GRID_LIBRARY, NODE],
));

const hostWall = (folder, others) => wall(
  folder,
  [...LINE.filter((station) => !['exact', 'wording', 'workbook'].includes(station)), 'cli', 'taskpane', 'workbench', 'addin', 'assess'],
  (target) => `A host knows cells, not indicators: it must not know ${target}, or one host would score differently from another.`,
  others,
);

/** A pane that knew one host would not run on the others; the page of each brings its own. */
const paneWall = {
  files: ['src/taskpane/**/*.{ts,tsx}'],
  rules: {
    'no-restricted-imports': ['error', {
      paths: [{ name: 'decimal.js', message: 'Numbers come from src/exact, the only importer of decimal.js.' }],
      patterns: [
        GRID_LIBRARY,
        ...['host/excel', 'host/wps', 'host/xlsx', 'host/workbench', 'host/memory', 'host/legacy', 'workbench', 'addin', 'cli'].map((target) => ({
          group: [`**/${target}`, `**/${target}/**`],
          message: `The pane knows the port host/host.ts and HostError, not ${target}: it is the same on every host.`,
        })),
      ],
    }],
    // As an add-in of WPS it is loaded as classic scripts from files.
    'no-restricted-syntax': ['error', { selector: 'MetaProperty[meta.name="import"]', message: 'import.meta exists in modules only, and the pane also runs as a classic script.' }],
  },
};

/** What draws the pane is loaded before the stations are; whatever it says or shows comes ready from the session. */
const paneScreenWall = {
  files: ['src/taskpane/{fill,parts,preferences,shell}/**/*.{ts,tsx}'],
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', {
      patterns: [
        ...[...LINE.filter((station) => !['wording', 'workbook'].includes(station)), 'assess'].map((target) => ({
          group: [`../../${target}`, `../../${target}/**`],
          allowTypeImports: true,
          message: `The first script of the page stays small: take types of ${target}, and let the session do the work.`,
        })),
        { group: ['**/wording/say', '**/wording/catalogue'], message: 'These hold the sentences of every station; a page says with wording/say-known.' },
      ],
    }],
  },
};

const workbenchWall = {
  files: ['src/workbench/**/*.{ts,tsx}'],
  rules: {
    'no-restricted-imports': ['error', {
      paths: [{ name: 'decimal.js', message: 'Numbers come from src/exact, the only importer of decimal.js.' }],
      patterns: [{ group: ['**/cli', '**/cli/**', '**/addin/**', '**/host/memory/**', '**/*.node'], message: 'The workbench is a page: no part of the command line or of Node runs in it.' }],
    }],
  },
};

/** An add-in is the pane in one program: it knows the adapter for that program, and the pane. */
const addinWall = wall(
  'addin',
  [...LINE.filter((station) => !['wording', 'workbook'].includes(station)), 'cli', 'workbench', 'assess', 'host/xlsx', 'host/legacy', 'host/memory'],
  (target) => `The page of an add-in ties the pane to its program and knows no ${target}: the session does the work.`,
);

const BANNED_FLOATS = [
  { object: 'Number', property: 'parseFloat', message: 'Amounts are exact: use src/exact.' },
  { object: 'Math', property: 'round', message: 'Rounding is a rule of the profile: use round() of src/exact.' },
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', 'out/'] },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    plugins: { 'office-addins': officeAddins },
    rules: {
      'no-else-return': 'error',
      'no-mixed-operators': ['error', { groups: [['&&', '||'], ['??', '&&', '||']] }],
      'no-restricted-properties': ['error', ...BANNED_FLOATS],
      'no-restricted-globals': ['error', { name: 'parseFloat', message: 'Amounts are exact: use src/exact.' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Indexing is checked by noUncheckedIndexedAccess; the assertion marks where the code before it has proved it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'office-addins/load-object-before-read': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
    },
  },
  {
    // Tests of the runtime itself ask it for what the add-in must not.
    files: ['src/addin/**/*.{ts,tsx}', 'src/host/excel/**/*.ts'],
    rules: {
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  ...stationWalls,
  hostWall('host'),
  hostWall('host/workbench', []),
  paneWall,
  paneScreenWall,
  workbenchWall,
  addinWall,
  {
    files: ['tools/**', '*.js', '*.mjs', 'bench/**'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly', performance: 'readonly' } },
  },
);
