/** A part of the tests, which need the same builds and the same programs. */
export type Part = 'checks' | 'node' | 'elements' | 'elements as delivered' | 'pages' | 'proofs';

/** The parts of `npm test`; the longest first, because two run at the same time. */
export const BEFORE_COMMIT: readonly Part[] = ['elements', 'checks', 'node', 'pages'];

/** The parts of `npm run proofs`, which take longer and fail less often. */
export const PROOFS: readonly Part[] = ['proofs', 'elements as delivered'];

/** What a part requires. */
export interface Needs {
  /** `src/generated/`. */
  readonly generated?: boolean;
  /** `dist/`, the production build. */
  readonly dist?: boolean;
  /** `dist-test/`, with the pseudo-languages. */
  readonly distTest?: boolean;
  readonly browsers?: boolean;
}

const WHOLE: Needs = { generated: true, dist: true, distTest: true, browsers: true };

/** The checks build what they need themselves. */
export const NEEDS: Readonly<Record<Part, Needs>> = {
  checks: {},
  node: { generated: true },
  elements: { generated: true, dist: true, browsers: true },
  'elements as delivered': { generated: true, dist: true, browsers: true },
  pages: WHOLE,
  proofs: WHOLE,
};

/**
 * Returns the part that a test file belongs to.
 *
 * @param path from the root, with `/`
 */
export function partOf(path: string): Part {
  if (path.endsWith('.browser.test.ts')) return 'elements';
  if (/^test\/(?:bench|proofs|pages\/hosts)\//.test(path)) return 'proofs';
  return path.startsWith('test/pages/') ? 'pages' : 'node';
}
