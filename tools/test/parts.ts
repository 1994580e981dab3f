/** A part of the tests: what needs the same builds and the same programs. */
export type Part = 'checks' | 'node' | 'elements' | 'elements as delivered' | 'pages' | 'proofs';

/** What `npm test` runs, before a commit; the longest first, since two run beside each other. */
export const BEFORE_COMMIT: readonly Part[] = ['elements', 'checks', 'node', 'pages'];

/** What takes longer and fails less often: `npm run proofs`. */
export const PROOFS: readonly Part[] = ['proofs', 'elements as delivered'];

/** What has to be there before a part can run. */
export interface Needs {
  /** `src/generated/`. */
  readonly generated?: boolean;
  /** `dist/`, as it is delivered. */
  readonly dist?: boolean;
  /** `dist-test/`, with the pseudo-languages. */
  readonly distTest?: boolean;
  readonly browsers?: boolean;
}

const WHOLE: Needs = { generated: true, dist: true, distTest: true, browsers: true };

/** The checks make what they need themselves. */
export const NEEDS: Readonly<Record<Part, Needs>> = {
  checks: {},
  node: { generated: true },
  elements: { generated: true, dist: true, browsers: true },
  'elements as delivered': { generated: true, dist: true, browsers: true },
  pages: WHOLE,
  proofs: WHOLE,
};

/**
 * The part that a file of tests belongs to.
 *
 * @param path from the root, with `/`
 */
export function partOf(path: string): Part {
  if (path.endsWith('.browser.test.ts')) return 'elements';
  if (/^test\/(?:proofs|pages\/hosts)\//.test(path)) return 'proofs';
  return path.startsWith('test/pages/') ? 'pages' : 'node';
}
