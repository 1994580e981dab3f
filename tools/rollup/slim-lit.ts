import type { Plugin } from 'rollup';

/** A piece of a file of Lit that nothing here reaches, and what stands in its place. */
interface Cut {
  readonly file: RegExp;
  readonly piece: string | RegExp;
  readonly instead?: string;
}

const ELEMENT = /node_modules\/@lit\/reactive-element\/reactive-element\.js$/;
const PROPERTY = /node_modules\/@lit\/reactive-element\/decorators\/property\.js$/;
const HTML = /node_modules\/lit-html\/lit-html\.js$/;

const CUTS: readonly Cut[] = [
  // TypeScript's decorators alone; those of the standard are another five hundred bytes.
  {
    file: PROPERTY,
    piece: /^import[^]*$/,
    instead:
      'export const property = (options) => (proto, name) => ' +
      '{ proto.constructor.createProperty(name, options); };',
  },
  { file: ELEMENT, piece: 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}' },
  { file: ELEMENT, piece: ',void 0!==t.l&&(this.l=[...t.l])' },
  { file: ELEMENT, piece: ',this.constructor.l?.forEach(t=>t(this))' },
  { file: ELEMENT, piece: 'removeController(t){this._$EO?.delete(t)}' },
  {
    file: ELEMENT,
    piece:
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);' +
      'if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
  },
  // What tells other copies of Lit on the page that this one is there.
  {
    file: ELEMENT,
    piece: ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")',
  },
  { file: HTML, piece: 'B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");' },
];

/**
 * Leaves out pieces of Lit that nothing here uses and a bundler cannot see to be unused. Stops the
 * build when a piece is not found, so that an update of Lit is looked at.
 */
export function slimLit(): Plugin {
  const found = new Set<Cut>();
  return {
    name: 'slim-lit',
    buildStart: () => found.clear(),
    transform(code, id) {
      let slim = code;
      for (const cut of CUTS) {
        const { file, piece, instead = '' } = cut;
        if (!file.test(id)) continue;
        const next = slim.replace(piece, () => instead);
        if (next !== slim) found.add(cut);
        slim = next;
      }
      return slim === code ? null : { code: slim, map: null };
    },
    buildEnd(error) {
      const missing = CUTS.filter((cut) => !found.has(cut));
      if (error || missing.length === 0) return;
      this.error(
        `rights-guide: Lit has changed: ${missing.map(({ piece }) => String(piece)).join(' and ')} ` +
          'not found. Read tools/rollup/slim-lit.ts again.',
      );
    },
  };
}
