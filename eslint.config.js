import { join } from 'node:path'
import { createNodeResolver, importX } from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/** The folders whose files every rule on imports is about. */
const roots = ['shared', 'functions', 'infra', 'workflows', 'tests']

/**
 * What these files may import, said with a reason a newcomer can act on: of the project the files of
 * `inside`, of the registry `packages` (by default whatever is installed), of Node what `node` says.
 */
const layer = (files, { inside, packages, node = true, ignores = [], message }) => ({
  files,
  ignores,
  rules: {
    'import-x/no-restricted-paths': [
      'error',
      {
        zones: [
          {
            target: './**',
            from: roots.map((root) => `./${root}/**`),
            except: inside.map((path) => join(import.meta.dirname, path)),
            message,
          },
        ],
      },
    ],
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          ...(packages === undefined
            ? []
            : [{ regex: `^(?!\\.|node:|(?:${packages.join('|')})(?:/|$))`, message }]),
          ...(node ? [] : [{ regex: '^node:', message }]),
        ],
      },
    ],
  },
})

const within = (...names) => names.map((name) => `shared/${name}/**`)

/** The rooms of the rules, each above those it may import. The doors `decide` and `step` import them all. */
const floors = [
  ['kernel'],
  ['tasks'],
  ['request'],
  ['decision'],
  ['running'],
  ['desk', 'settings'],
  ['kinds'],
]

const rooms = floors.flatMap((floor, height) =>
  floor.map((room) =>
    layer([`shared/domain/decide/${room}/**`], {
      inside: [
        'shared/domain/*.ts',
        'shared/domain/!(decide)/**',
        ...[...floors.slice(0, height).flat(), room].map(
          (below) => `shared/domain/decide/${below}/**`,
        ),
      ],
      packages: ['zod'],
      node: false,
      message:
        'Rooms of the rules import what lies below them: see shared/domain/decide/README.md.',
    }),
  ),
)

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
  {
    files: ['shared/**', 'functions/**', 'infra/**'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js'] })],
    },
    rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }] },
  },
  layer(['shared/domain/**'], {
    inside: within('domain'),
    packages: ['zod'],
    node: false,
    message: 'The domain imports nothing but zod and itself.',
  }),
  ...rooms,
  layer(['shared/contracts/**', 'shared/ports/**'], {
    inside: within('domain', 'contracts', 'ports'),
    packages: ['zod'],
    node: false,
    message: 'Contracts and ports import the domain only.',
  }),
  layer(['shared/texts/**'], {
    inside: within('domain', 'texts'),
    packages: [],
    node: false,
    message: 'Texts import the domain only.',
  }),
  layer(['shared/adapters/**'], {
    inside: within('domain', 'contracts', 'ports', 'adapters'),
    packages: ['@aws-sdk', 'canonicalize', 'zod'],
    message: 'Adapters import ports and the domain.',
  }),
  layer(['shared/pages/**', 'shared/mails/**'], {
    inside: within('domain', 'texts', 'pages', 'mails'),
    packages: ['hono', 'zod'],
    node: false,
    message: 'Views take what they show as arguments.',
  }),
  layer(['shared/runtime/**'], {
    inside: within('domain', 'contracts', 'ports', 'texts', 'pages', 'runtime'),
    packages: [
      'hono',
      'zod',
      '@aws-lambda-powertools',
      'csv-stringify',
      'docx',
      'fast-xml-builder',
      'write-excel-file',
      'fflate',
    ],
    message: 'The runtime acts through ports; shared/wiring puts adapters behind them.',
  }),
  layer(['shared/wiring/**'], {
    inside: within('domain', 'contracts', 'ports', 'adapters', 'runtime', 'wiring'),
    packages: ['@aws-sdk', 'zod'],
    message: 'The wiring puts adapters behind ports, and knows no function and no page.',
  }),
  layer(['functions/**'], {
    ignores: ['functions/*/index.ts', 'functions/*/client/**', 'functions/*/outside/**'],
    inside: [
      ...within('domain', 'contracts', 'ports', 'texts', 'pages', 'mails', 'runtime'),
      'functions/**',
    ],
    packages: ['hono', 'zod', 'zod-openapi'],
    message: 'A handler takes its dependencies as arguments; index.ts wires them.',
  }),
  layer(['functions/*/index.ts'], {
    inside: [...within('wiring'), 'functions/**'],
    packages: ['hono'],
    message: 'An index wires its handler with what shared/wiring opens, and does nothing else.',
  }),
  {
    files: ['functions/*/index.ts'],
    rules: { 'max-lines': ['error', { max: 10, skipBlankLines: true, skipComments: true }] },
  },
  layer(['functions/*/environment.ts'], {
    inside: within('domain', 'contracts'),
    packages: ['zod'],
    message: 'The template reads these variables too: they may need contracts and the domain.',
  }),
  layer(['functions/*/client/**'], {
    inside: ['functions/**'],
    message: 'A client talks to its deployed function and knows nothing else of the product.',
  }),
  layer(['functions/*/outside/**'], {
    inside: [...within('contracts', 'wiring'), 'functions/**'],
    packages: ['@aws-sdk'],
    message: 'Whoever trusts no function runs a handler on their own machine, wired like an index.',
  }),
  layer(['infra/**'], {
    ignores: ['infra/local/**'],
    inside: [
      'infra/*.ts',
      'infra/constructs/**',
      'functions/*/environment.ts',
      'shared/contracts/**',
      'shared/adapters/keys*',
    ],
    message: 'Infrastructure knows a function by its environment only.',
  }),
  layer(['infra/local/**'], {
    inside: ['infra/local/**'],
    message: 'The local host knows AWS, not this product: it reads the synthesized template.',
  }),
  {
    files: ['*.config.js', '*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
)
