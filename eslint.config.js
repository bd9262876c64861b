import tseslint from 'typescript-eslint'

/** Time, chance and ids are parameters: without that no run repeats. The kernel is where the real ones live. */
const nondeterminism = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take the instant from the injected Clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take the instant from the injected Clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Draw from the injected Random.',
  },
  {
    selector: "CallExpression[callee.property.name='randomUUID']",
    message: 'Take ids from the injected Ids.',
  },
  { selector: "CallExpression[callee.name='randomUUID']", message: 'Take ids from the injected Ids.' },
]

export default tseslint.config(
  {
    ignores: [
      'generated/**',
      'dist/**',
      'coverage/**',
      'node_modules/**',
      'eslint.config.js',
      '.dependency-cruiser.cjs',
      'examples/**',
      // Its dependencies are its own and not always there; its stage in CI checks its types.
      'bench/**',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    files: ['src/simulators/**', 'src/reference/**', 'conformance/**', 'src/contract/**'],
    rules: { 'no-restricted-syntax': ['error', ...nondeterminism] },
  },
  { files: ['src/cli/**', 'scripts/**', 'tools/**'], rules: { 'no-console': 'off' } },
  { files: ['conformance/cases/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': 'off',
      'max-lines': 'off',
    },
  },
)
