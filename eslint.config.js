import tseslint from 'typescript-eslint'

/** Forbids imports whose path matches one of the groups, with a reason a newcomer can act on. */
const zone = (files, group, message, allowTypeImports = false) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: [{ group, message, allowTypeImports }] },
    ],
  },
})

const product = ['**/shared/**', '**/functions/**', '**/workflows/**', '**/infra/**']
const inner = ['**/adapters/**', '**/runtime/**', '**/pages/**', '**/mails/**']

export default tseslint.config(
  { ignores: ['node_modules', 'cdk.out', '.local', '.cache', 'coverage'] },
  ...tseslint.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Export by name: the name then travels with the import.',
        },
        {
          selector:
            "CallExpression[callee.property.name='format'][callee.object.callee.object.name='Intl'][arguments.length=0]",
          message: 'Pass the time: format() without an argument reads a clock nobody passed in.',
        },
        {
          selector: "ImportDeclaration[source.value='zod'] > ImportSpecifier[imported.name='z']",
          message: "Write `import * as z from 'zod'`: the named import bundles every locale.",
        },
      ],
    },
  },
  {
    files: ['infra/**', 'functions/**', 'shared/**'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  zone(
    ['shared/domain/**'],
    [
      '@aws-sdk/*',
      'hono',
      'hono/*',
      'node:*',
      '**/contracts/**',
      '**/ports/**',
      '**/texts/**',
      ...inner,
    ],
    'The domain imports nothing but zod and itself.',
  ),
  zone(
    ['shared/contracts/**', 'shared/ports/**'],
    ['@aws-sdk/*', 'hono', 'hono/*', 'node:*', '**/texts/**', ...inner],
    'Contracts and ports import the domain only.',
  ),
  zone(
    ['shared/texts/**'],
    ['@aws-sdk/*', 'hono', 'hono/*', 'node:*', ...inner],
    'Texts import the domain only.',
  ),
  zone(
    ['shared/adapters/**'],
    ['hono', 'hono/*', '**/pages/**', '**/mails/**', '**/functions/**', '**/infra/**'],
    'Adapters import ports and the domain.',
  ),
  zone(
    ['shared/pages/**', 'shared/mails/**'],
    ['@aws-sdk/*', '**/adapters/**', '**/functions/**', '**/infra/**'],
    'Views take what they show as arguments.',
  ),
  zone(
    ['functions/*/handler.ts', 'functions/*/handler.tsx'],
    ['@aws-sdk/*', '**/adapters/**', '**/infra/**'],
    'A handler takes its dependencies as arguments; index.ts wires them.',
  ),
  zone(
    ['infra/*.ts', 'infra/constructs/**'],
    ['**/domain/**', '**/pages/**', '**/mails/**', '**/runtime/**', '**/handler', '**/index'],
    'Infrastructure knows a function by its environment only.',
  ),
  zone(
    ['infra/local/**'],
    [
      ...product.filter((path) => path !== '**/infra/**'),
      '../app',
      '../../app',
      '../*-stack',
      '../../*-stack',
    ],
    'The local host knows AWS, not this product: it reads the synthesized template.',
  ),
  {
    files: ['*.config.js', '*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
)
