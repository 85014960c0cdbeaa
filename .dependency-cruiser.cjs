/** Who may know whom. Each rule is shown failing once on a bad fixture in test/guards/imports.test.ts. */
const MODULES = 'src/modules/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Parts that need each other in a circle are one part.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'modules-meet-at-index',
      comment: 'Another module is known by its door only.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: { path: '^src/modules/([^/]+)/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index\\.ts$'] },
    },
    {
      name: 'outside-meets-modules-at-index',
      comment:
        'Pages, the sample and the start know a module by its door. Only the list of migrations reads its tables.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/modules/', '^src/migrations\\.ts$'] },
      to: { path: '^src/modules/[^/]+/.+', pathNot: '^src/modules/[^/]+/index\\.ts$' },
    },
    {
      name: 'platform-knows-no-module',
      comment: 'Machinery knows nothing of care, nor of pages.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(modules|web|sample|exchange)/' },
    },
    {
      name: 'modules-know-no-web',
      comment: 'Meaning does not depend on how it is shown.',
      severity: 'error',
      from: { path: `^${MODULES}` },
      to: { path: '^src/(web|sample)/' },
    },
    {
      name: 'only-the-database-opens-a-driver',
      comment: 'A driver opened elsewhere would be a way round the door. Types may be named.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/platform/database/' },
      to: { path: '(^|/)node_modules/pg/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-jobs-knows-the-queue',
      comment: 'pg-boss holds connections of its own.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/platform/jobs/' },
      to: { path: '(^|/)node_modules/pg-boss/' },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'What runs does not know its tests or its tools.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(test|tools|bench)/' },
    },
    {
      name: 'the-server-knows-no-browser',
      comment: 'What runs in the browser is built apart.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/web/(browser|worker|offline)/' },
      to: { path: '^src/web/(browser|worker|offline)/' },
    },
    {
      name: 'no-unknown',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '\\.sql$' },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.sql$' },
    detectJSDocImports: false,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
