/** The house rules of docs/architecture.md, checked on every run. */
const rooms =
  'gezin|melding|tijdlijn|betrokkenheid|maatregel|termijn|wachtlijst|raadpleging|regio|portaal|aanmelding|brp';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-is-pure',
      comment: 'The domain is the law as functions: no other package, no library, no Node built-in.',
      severity: 'error',
      from: { path: '^packages/domain/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/domain/src' },
    },
    {
      name: 'taal-stands-alone',
      severity: 'error',
      from: { path: '^packages/taal/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/taal/src' },
    },
    {
      name: 'web-knows-the-api-by-its-client-only',
      severity: 'error',
      from: { path: '^apps/web/src' },
      to: { path: '^(apps/(api|demo)|packages/(domain|berichten))/' },
    },
    {
      name: 'nobody-imports-the-demo',
      severity: 'error',
      from: { pathNot: '^(apps/demo|proeven)/' },
      to: { path: '^apps/demo/' },
    },
    {
      name: 'rooms-have-one-door',
      comment: 'Another room is entered through its index.ts.',
      severity: 'error',
      from: { path: '^(apps/api|packages/domain|packages/berichten)/src/([^/]+)/' },
      to: {
        path: '^(apps/api|packages/domain|packages/berichten)/src/([^/]+)/',
        pathNot: [
          '^(apps/api|packages/domain|packages/berichten)/src/$2/',
          '/index\\.ts$',
          '^apps/api/src/platform/',
        ],
      },
    },
    {
      name: 'platform-knows-no-room',
      severity: 'error',
      from: { path: '^apps/api/src/platform/', pathNot: '\\.test\\.ts$' },
      to: { path: `^apps/api/src/(${rooms})/` },
    },
    {
      name: 'production-does-not-need-dev-tools',
      severity: 'error',
      from: { path: '^(packages|apps)/[^/]+/src', pathNot: ['\\.test\\.tsx?$', '/proef/'] },
      to: { dependencyTypes: ['npm-dev'], pathNot: ['node_modules/@types/', 'node_modules/vite/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
