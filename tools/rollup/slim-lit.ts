import type { Plugin } from 'rollup';
import { cutPieces, type Cut } from './cuts.js';

const CUTS: Readonly<Record<string, readonly Cut[]>> = {
  // TypeScript's decorators alone: those of the standard are another five hundred bytes.
  '@lit/reactive-element/decorators/property.js': [
    {
      piece: /^import[^]*$/,
      instead:
        'export const property = (options) => (proto, name) => ' +
        '{ proto.constructor.createProperty(name, options); };',
    },
  ],
  '@lit/reactive-element/reactive-element.js': [
    { piece: 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}' },
    { piece: ',void 0!==t.l&&(this.l=[...t.l])' },
    { piece: ',this.constructor.l?.forEach(t=>t(this))' },
    { piece: 'removeController(t){this._$EO?.delete(t)}' },
    {
      piece:
        'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);' +
        'if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    },
    // What tells other copies of Lit on the page that this one is there.
    { piece: ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")' },
  ],
  'lit-html/lit-html.js': [{ piece: 'B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");' }],
};

/** Leaves out what nothing here uses of Lit. Stops the build when Lit is not written as expected. */
export function slimLit(): Plugin {
  return {
    name: 'slim-lit',
    transform(code, id) {
      const file = Object.keys(CUTS).find((name) => id.endsWith(`/node_modules/${name}`));
      if (!file) return null;
      const [slim, missing] = cutPieces(code, CUTS[file] ?? []);
      if (missing.length > 0) {
        this.error(
          `rights-guide: Lit has changed: ${missing.join(' and ')} not found. ` +
            'Read tools/rollup/slim-lit.ts again.',
        );
      }
      return { code: slim, map: null };
    },
  };
}
