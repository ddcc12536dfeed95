import tseslint from 'typescript-eslint';

/** What starts by being called, and is awaited by the runner of the tests. */
const TEST_CALLS = { from: 'package', package: 'node:test', name: ['test', 'after', 'before'] };

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist.*/',
      '.astro/',
      '.build/',
      'node_modules/',
      'test-results/',
      '**/*.d.ts',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [TEST_CALLS] },
      ],
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      // Named exports say what they are wherever they are used. Only tools' configurations differ.
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    files: ['**/*.ts'],
    rules: {
      // Prettier does not wrap comments.
      'max-len': [
        'error',
        {
          code: 100,
          ignoreRegExpLiterals: true,
          ignoreStrings: true,
          ignoreTemplateLiterals: true,
          ignoreUrls: true,
        },
      ],
    },
  },
  {
    files: ['src/{schemas,model,checks,markdown,html,commands}/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^astro(?!/zod$)|^@astrojs/|^~/',
              message: 'This runs without Astro, in tests and commands: import by a relative path.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/components/**/*.ts'],
    ignores: ['**/*.test.ts', '**/testing/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^node:', message: 'This runs in the reader’s browser.' }] },
      ],
    },
  },
  { files: ['e2e/playwright.config.ts'], rules: { 'no-restricted-exports': 'off' } },
);
