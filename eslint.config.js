import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

/** What leaves a trace or sends something (promise 2). */
const traces = ['localStorage', 'sessionStorage', 'indexedDB', 'cookieStore', 'caches'];
const traceMembers = ['cookie', 'pushState', 'replaceState', 'sendBeacon', ...traces];

/** What makes HTML or code from strings (safety rules). */
const sinks = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'eval'];

const noTrace = 'It leaves a trace or sends something: the guide does neither.';
const noStrings = 'It makes HTML or code from a string: write a Lit template.';

const member = (names, message) => ({
  selector: `MemberExpression[property.name=/^(${names.join('|')})$/]`,
  message,
});
const computedMember = (names, message) => ({
  selector: `MemberExpression[computed=true] > Literal[value=/^(${names.join('|')})$/]`,
  message,
});

const noEnum = { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' };

const widgetSyntax = [
  noEnum,
  member(traceMembers, noTrace),
  computedMember(traceMembers, noTrace),
  member(sinks, noStrings),
  computedMember(sinks, noStrings),
  {
    selector: "MemberExpression[object.name='document'][property.name=/^write/]",
    message: noStrings,
  },
  {
    selector: 'CallExpression[callee.name=/^set(Timeout|Interval)$/] > Literal:first-child',
    message: noStrings,
  },
];

const directives = ['unsafe-html', 'unsafe-svg', 'unsafe-mathml', 'style-map'];
const bannedImports = directives.flatMap((name) =>
  ['lit', 'lit-html'].map((from) => ({
    name: `${from}/directives/${name}.js`,
    message: noStrings,
  })),
);

/** A test that is left out or left alone says nothing about the product. */
const wholeTests = [
  noEnum,
  {
    selector:
      'MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name=/^(only|skip|todo)$/]',
    message: 'Every test runs: mend it or delete it.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]',
    message: 'Every test runs.',
  },
  {
    selector: "CallExpression[callee.property.name='retries']",
    message: 'A test passes the first time: wait for an event instead.',
  },
];

export default typescript.config(
  { ignores: ['dist/', 'dist-test/', 'src/generated/', 'test/fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    // Without type information: the rules that need it cost more time than they find.
    files: ['**/*.ts'],
    extends: [typescript.configs.strict],
    rules: {
      'no-restricted-syntax': ['error', noEnum],
      eqeqeq: 'error',
      'no-constant-condition': 'error',
      'no-control-regex': 'error',
      'no-empty': 'error',
      'no-irregular-whitespace': 'error',
      'no-self-compare': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
    settings: { wc: { elementBaseClasses: ['LitElement', 'GuideElement'] } },
    rules: {
      'max-lines': ['error', 250],
      'no-eval': 'error',
      'no-new-func': 'error',
      // Safari forgets that a list is one when its bullets are taken away: the role is not redundant.
      'lit-a11y/no-redundant-role': 'off',
      'no-restricted-syntax': ['error', ...widgetSyntax],
      'no-restricted-globals': ['error', ...traces.map((name) => ({ name, message: noTrace }))],
      'no-restricted-imports': ['error', { paths: bannedImports }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...wholeTests],
      // Where nothing should be missing, a test may fail on what is.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
