import { builtinRules } from 'eslint/use-at-your-own-risk';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What the ground and every domain/ must be given as a parameter instead. */
const hiddenInputs = [
  {
    selector: "CallExpression[callee.object.name=/^(Date|performance)$/][callee.property.name='now']",
    message: 'no-hidden-inputs: take the instant as a parameter.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'no-hidden-inputs: take the instant as a parameter.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'no-hidden-inputs: take the instant as a parameter.' },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'no-hidden-inputs: take a seed or the id as a parameter.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^random(UUID|Bytes|Int)$/]',
    message: 'no-hidden-inputs: take a seed or the id as a parameter.',
  },
];

const waiting = [
  {
    selector: ':function[async=true]',
    message: 'domain-is-inner: a decision waits for nothing; gather before you decide.',
  },
  { selector: 'AwaitExpression', message: 'domain-is-inner: a decision waits for nothing; gather before you decide.' },
  {
    selector: 'ForOfStatement[await=true]',
    message: 'domain-is-inner: a decision waits for nothing; gather before you decide.',
  },
];

const specs = ['**/*.spec.ts', '**/*.e2e.ts', '**/e2e/**', 'apps/*/test/**', '**/testing.ts', '**/testing/**'];

/** The same rule under a second name, so that one size warns and a larger one fails. */
const size = { rules: { 'max-lines': builtinRules.get('max-lines') } };

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      'dist/**',
      'artefacts/**',
      '.data/**',
      '**/planted/**',
      'apps/web/src/api/schema.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { size },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // An async method that only returns is how an interface of promises is met.
      '@typescript-eslint/require-await': 'off',
      'max-lines': ['error', { max: 500 }],
      'size/max-lines': ['warn', { max: 300 }],
      'max-lines-per-function': ['warn', { max: 60 }],
      'max-params': ['error', { max: 6 }],
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'environment-once: only platform/config reads the environment.',
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: ['process', 'node:process'].map((name) => ({
            name,
            message: 'environment-once: see platform/config.',
          })),
        },
      ],
    },
  },
  {
    // Scripts on Node's own modules: no types to know, but nothing left lying about.
    files: ['**/*.{js,cjs,mjs}'],
    rules: { 'no-unused-vars': 'error', 'prefer-const': 'error', 'no-var': 'error', 'no-unreachable': 'error' },
  },
  {
    files: ['libs/{kernel,matching-core}/src/**/*.ts'],
    ignores: specs,
    rules: { 'no-restricted-syntax': ['error', ...hiddenInputs] },
  },
  {
    files: ['libs/*/src/domain/**/*.ts'],
    ignores: specs,
    rules: { 'no-restricted-syntax': ['error', ...hiddenInputs, ...waiting] },
  },
  {
    files: ['libs/platform/src/config/**', 'tools/**', ...specs],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: specs,
    rules: {
      // JSON answers and catalogue rows are looked at as they come; the expectation is the type.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // A describe block is a list, not a function to be understood at once.
      'max-lines-per-function': 'off',
    },
  },
  {
    // A migration is one list of statements, read from top to bottom.
    files: ['**/migrations/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    ignores: ['apps/web/e2e/**'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      // React takes an async function as an event handler and its own error boundary shows the failure.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // The router is told to go elsewhere by throwing its own value.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', package: '@tanstack/router-core', name: ['Redirect', 'NotFoundError'] }] },
      ],
    },
  },
);
