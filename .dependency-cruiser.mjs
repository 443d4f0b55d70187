/**
 * The layers of scripts/, as law. Data flows one way: load, validate, model, rules, render, check, write.
 * What a layer may import stands in `layers`; everything else within scripts/ is forbidden to it.
 */
const layers = {
  words: [],
  diagnostics: [],
  pdf: [],
  schema: ['diagnostics'],
  load: ['diagnostics', 'pdf'],
  validate: ['words', 'diagnostics', 'schema', 'load'],
  model: ['words', 'diagnostics', 'schema'],
  import: ['words', 'diagnostics', 'schema', 'load', 'model'],
  new: ['words', 'diagnostics', 'schema', 'load', 'model'],
  rules: ['words', 'diagnostics', 'model'],
  'render/html': [],
  'render/markdown': ['words', 'diagnostics', 'model', 'render/html'],
  'render/charts': ['words', 'diagnostics', 'model', 'render/html'],
  'render/scorecard': ['words', 'diagnostics', 'model', 'render/html', 'render/markdown'],
  'render/registers': ['words', 'diagnostics', 'model'],
  'render/pictures': ['diagnostics', 'model'],
  'render/web': [
    'words',
    'diagnostics',
    'model',
    'render/html',
    'render/markdown',
    'render/scorecard',
    'render/registers',
    'render/charts',
  ],
  'render/pdf': [
    'words',
    'diagnostics',
    'model',
    'render/html',
    'pdf',
    'render/markdown',
    'render/scorecard',
    'render/registers',
    'render/charts',
  ],
  'render/feeds': [
    'words',
    'diagnostics',
    'model',
    'render/html',
    'render/markdown',
    'render/registers',
    'render/charts',
  ],
  'render/api': ['words', 'diagnostics', 'model', 'render/markdown', 'render/registers', 'render/charts'],
  'render/search': ['words', 'diagnostics', 'model', 'render/html'],
  check: ['words', 'diagnostics', 'model'],
  write: ['diagnostics', 'model'],
  // The headers of pages are read as the settings of web servers are made from them.
  preview: ['diagnostics', 'render/web/hosting'],
};

const notTests = '\\.test\\.ts$';

const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  name: `layer-${layer.replace('/', '-')}`,
  comment: `${layer}/ may import only ${[layer, ...allowed].join(', ')}.`,
  severity: 'error',
  from: { path: `^scripts/${layer}/`, pathNot: notTests },
  to: { path: '^scripts/', pathNot: `^scripts/(${[layer, ...allowed].join('|')})/` },
}));

export default {
  forbidden: [
    ...layerRules,
    {
      name: 'model-takes-types-from-schema',
      comment: 'The model knows the shape of valid front matter, never how it was checked.',
      severity: 'error',
      from: { path: '^scripts/model/', pathNot: notTests },
      to: { path: '^scripts/schema/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'commands-use-the-pipeline',
      comment: 'A command is a thin file over the pipeline.',
      severity: 'error',
      from: { path: '^scripts/commands/', pathNot: notTests },
      to: {
        path: '^scripts/',
        pathNot:
          '^scripts/(commands|diagnostics|preview)/|^scripts/(((import|new|new-report|new-minutes)-)?pipeline|job)\\.ts$',
      },
    },
    {
      name: 'steps-of-the-pipeline',
      comment: 'What knows several stages is used by the pipeline alone.',
      severity: 'error',
      from: { path: '^scripts/', pathNot: `${notTests}|^scripts/(pipeline/|pipeline\\.ts$)` },
      to: { path: '^scripts/pipeline/' },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle of imports that is more than types means that two files are one.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'disk-only-in-load-and-write',
      comment: 'The disk is touched in load/ and write/; elsewhere only where a tool forces it, named here.',
      severity: 'error',
      from: {
        path: '^scripts/',
        pathNot: [
          notTests,
          '^scripts/(load|write|preview|testing|bench|conformance)/',
          '^scripts/(bin\\.js|schema/write-json-schemas\\.ts)$',
          // Fonts and styles lie in npm packages and template folders, and a browser is a file.
          '^scripts/render/web/assets/(read-fonts|compile-styles|build-scripts)\\.ts$',
          '^scripts/render/pdf/(read-print-styles|read-print-fonts)\\.ts$',
          '^scripts/render/pdf/browser/(unpack-chromium|find-browser)\\.ts$',
        ].join('|'),
      },
      to: { path: '^(node:)?fs(/promises)?$', dependencyTypes: ['core'] },
    },
    {
      name: 'no-development-packages',
      comment: 'What runs at a user may need only what is installed at a user.',
      severity: 'error',
      from: { path: '^scripts/', pathNot: `${notTests}|^scripts/(testing|bench)/` },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
