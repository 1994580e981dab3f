import type { AstNode, Plugin } from 'rollup';
import { cutPieces, type Cut } from './cuts.js';
import { visit } from './visit.js';

const MINISEARCH = /node_modules\/minisearch\//;

/** What `src/search` calls, and what the language itself calls on an iterator. */
const USED = ['add', 'addAll', 'has', 'search', 'next'] as const;

/** Methods of its map that only seem to be called: a Map has some of the same name. */
const OF_MAPS = ['delete', 'size', 'from'];

/** What nothing here asks for: removed texts, stored fields, all texts, trees of questions. */
const CUTS: readonly Cut[] = [
  { piece: /if \(!this\._documentIds\.has\(docId\)\) \{\s*this\.removeTerm[^}]*\}/ },
  { piece: /const docBoost = [^;]*;\s*if \(!docBoost\)\s*continue;/ },
  { piece: ' * docBoost' },
  { piece: /if \(query === MiniSearch\.wildcard\) \{[^}]*\}/ },
  { piece: /if \(query === MiniSearch\.wildcard && [^{]*\{[^}]*\}/ },
  { piece: "MiniSearch.wildcard = Symbol('*');" },
  { piece: /if \(typeof query !== 'string'\) \{[^]*?options\.combineWith\);\s*\}/ },
  { piece: 'this.saveStoredFields(shortDocumentId, document);' },
  { piece: 'Object.assign(result, this._storedFields.get(docId));' },
  { piece: /\[AND\]: \(a, b\) => \{[^]*?return combined;\s*\},\s*\[AND_NOT\][^]*?return a;\s*\}/ },
  { piece: /const autoVacuum = [^;]*;/ },
  { piece: /\bautoVacuum,(?=\s*searchOptions)/ },
  { piece: /autoSuggestOptions: \{ \.\.\.default.*/ },
  { piece: /this\._storedFields = new Map\(\);[^]*?= defaultVacuumConditions;/ },
  { piece: /logger: \(level[^]*?autoVacuum: true/ },
];

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
      const [slim, missing] = cutPieces(code, CUTS);
      const methods = methodsOf(this.parse(slim));
      missing.push(...USED.filter((name) => !methods.some((method) => method.name === name)));
      if (missing.length > 0) {
        this.error(
          `rights-guide: MiniSearch has changed: ${missing.join(' and ')} not found. ` +
            'Read tools/rollup/slim-minisearch.ts again.',
        );
      }
      return { code: cut(slim, unreachable(slim, methods)), map: null };
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
  const isReached = (name: string) => reached.has(name) && !OF_MAPS.includes(name);
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const { name, start, end } of methods) {
      if (isReached(name)) named(code.slice(start, end)).forEach((next) => reached.add(next));
    }
  }
  return methods.filter(({ name }) => !isReached(name));
}

function cut(code: string, methods: readonly Method[]): string {
  return methods.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    code,
  );
}
