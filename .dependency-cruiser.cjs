/** What each layer of src may import, besides itself; anything not named here is an error. */
const LAYERS = {
  domain: [],
  wording: ['domain'],
  lib: ['wording', 'domain'],
  ui: ['lib', 'wording', 'domain'],
  package: ['lib', 'wording', 'domain'],
  query: ['package', 'lib', 'wording', 'domain'],
  narrative: ['query', 'package', 'lib', 'wording', 'domain'],
  graphics: ['narrative', 'query', 'package', 'ui', 'lib', 'wording', 'domain'],
  view: ['graphics', 'narrative', 'query', 'package', 'ui', 'lib', 'wording', 'domain'],
  publish: ['graphics', 'narrative', 'query', 'package', 'lib', 'wording', 'domain'],
  picture: ['view', 'graphics', 'narrative', 'query', 'package', 'ui', 'lib', 'wording', 'domain'],
  features: [
    'picture',
    'publish',
    'view',
    'graphics',
    'narrative',
    'query',
    'package',
    'ui',
    'lib',
    'wording',
    'domain',
  ],
};

const layerRules = Object.entries(LAYERS).map(([layer, below]) => ({
  name: `layer-${layer}`,
  comment: `${layer} may import only ${[layer, ...below].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/(${[layer, ...below].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'unknown-layer',
      comment: 'Every file of src is in a layer that this file names, or is main.tsx or a type declaration',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: `^src/((app|${Object.keys(LAYERS).join('|')})/|[^/]+$)` },
    },
    {
      name: 'feature-to-feature',
      comment: 'No feature imports another feature',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'domain-alone',
      comment: 'domain imports nothing but domain, packages included',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: '^src/domain/' },
    },
    {
      name: 'pure-layers',
      comment: 'wording, query and package know nothing of React',
      severity: 'error',
      from: { path: '^src/(wording|query|package|narrative)/' },
      to: { path: 'node_modules/(react|react-dom|@mantine/[^/]+|@tanstack/react-query)/' },
    },
    {
      name: 'echarts-only-in-graphics',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/graphics/' },
      to: { path: 'node_modules/(echarts|zrender)/' },
    },
    {
      name: 'echarts-for-react-one-door',
      comment: 'Only src/graphics/cities/CitiesChart.tsx imports echarts-for-react',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/graphics/cities/CitiesChart\\.tsx$' },
      to: { path: 'node_modules/echarts-for-react/' },
    },
    {
      name: 'src-stays-in-src',
      comment: 'Nothing in src imports tests, scripts or configuration',
      severity: 'error',
      from: { path: '^src/' },
      to: { pathNot: '^src/|node_modules/', dependencyTypes: ['local', 'localmodule', 'aliased'] },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'no-dev-packages',
      comment: 'The app may not need a package that only development installs',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'types', 'default'],
      mainFields: ['module', 'browser', 'types', 'main'],
    },
  },
};
