import type { AstNode, Plugin } from 'rollup';
import { visit } from './visit.js';

const MINISEARCH = /node_modules\/minisearch\//;

/** What `src/search` calls, and what the language itself calls on an iterator. */
const USED = ['add', 'addAll', 'has', 'search', 'next'] as const;

const COMMENT = /\/\*[^]*?\*\/|^\s*\/\/.*$/gm;

interface Method {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Leaves out the methods of MiniSearch that nothing here can reach (removing, saving, suggesting):
 * a bundler cannot drop a method of a class that is used. A method stays when its name is written
 * after a dot anywhere in the code that stays, which keeps rather too many than too few. Stops the
 * build when MiniSearch is not written the way this expects.
 */
export function slimMiniSearch(): Plugin {
  return {
    name: 'slim-minisearch',
    transform(code, id) {
      if (!MINISEARCH.test(id)) return null;
      const methods = methodsOf(this.parse(code));
      const missing = USED.filter((name) => !methods.some((method) => method.name === name));
      if (missing.length > 0) {
        this.error(
          `rights-guide: MiniSearch has changed: no method ${missing.join(', ')}. ` +
            'Read tools/rollup/slim-minisearch.ts again.',
        );
      }
      const dropped = unreachable(code, methods);
      return { code: cut(code, dropped), map: null };
    },
  };
}

/** The named methods of all classes. Constructors and computed names always stay. */
function methodsOf(program: AstNode): readonly Method[] {
  const methods: Method[] = [];
  visit(program, (node) => {
    // The cast: what a method is, as the ESTree specification says.
    const { type, computed, kind, key, start, end } = node as AstNode & {
      readonly computed?: boolean;
      readonly kind?: string;
      readonly key?: { readonly name?: string };
    };
    if (type !== 'MethodDefinition' || computed || kind === 'constructor' || !key?.name)
      return false;
    methods.push({ name: key.name, start, end });
    return true;
  });
  return methods;
}

/** Grows the set of reachable names until nothing new is named. */
function unreachable(code: string, methods: readonly Method[]): readonly Method[] {
  const named = (text: string) =>
    [...text.replace(COMMENT, '').matchAll(/\.([\w$]+)/g)].map((match) => match[1] ?? '');
  const reached = new Set<string>([...USED, ...named(cut(code, methods))]);
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const { name, start, end } of methods) {
      if (reached.has(name)) named(code.slice(start, end)).forEach((next) => reached.add(next));
    }
  }
  return methods.filter(({ name }) => !reached.has(name));
}

function cut(code: string, methods: readonly Method[]): string {
  return methods.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    code,
  );
}
