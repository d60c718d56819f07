import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.{ts,tsx}', '**/*.journey.ts'];
const product = ['entrypoints/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'utils/**/*.{ts,tsx}'];

/** Ways of turning text into live markup. The page is never trusted, and blocks need none of them (docs/decisions/0001). */
const markupSinks = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
].flatMap((name) => [
  { selector: `MemberExpression[property.name='${name}']`, message: `${name} turns text into live markup.` },
  { selector: `JSXAttribute[name.name='${name}']`, message: `${name} turns text into live markup.` },
]);

const noBarrels = { selector: 'ExportAllDeclaration', message: 'No barrels: import a thing from the file that is named for it.' };

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'node_modules/', '**/*.mjs', '**/*.cjs'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js'] }, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'no-restricted-syntax': ['error', noBarrels, ...markupSinks],
      'no-eval': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Types are inferred from schemas, and a schema's type may be an alias of a record.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // The guards against an absent array element are what noUncheckedIndexedAccess asks for.
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
    },
  },
  {
    files: product,
    ignores: tests,
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        { publicOnly: true, require: { FunctionDeclaration: true, ArrowFunctionExpression: true, ClassDeclaration: true } },
      ],
    },
  },
  {
    // Scripts and the demo site speak to a terminal, and build pages out of text on purpose.
    files: ['tools/**', 'bench/**', 'tests/**'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': ['error', noBarrels] },
  },
  {
    files: [...tests, 'tests/**', 'bench/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'max-lines': ['error', { max: 400 }],
    },
  },
  { files: ['tests/site/pieces/**'], rules: { 'max-lines': 'off' } },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
