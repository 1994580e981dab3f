import type { Plugin } from 'rollup';

const LIT = /node_modules\/(?:@lit\/|lit|lit-html|lit-element)/;

/**
 * Prepends to the script: what Lit looks up by name on the global object, taken once and kept where
 * no element id of the host page (`<a id="litHtmlVersions">`), no second Lit and no Trusted Types
 * list can reach it.
 *
 * `setHTML` comes first where there is one: it is no Trusted Types sink, so no policy is asked for
 * and no list of the page can refuse or report one. It leaves out only what a template of ours never
 * holds (scripts, handlers). Chrome 105–118 had another `setHTML`: `removeUnsafe` tells them apart.
 */
const INTRO = `
const __sanitizer = window.Sanitizer?.prototype?.removeUnsafe &&
  { __proto__: null, sanitizer: { __proto__: null, removeElements: [], removeAttributes: [], comments: true } },
__lit = ((w) => {
  const t = __sanitizer ? undefined : w.trustedTypes;
  return {
    __proto__: null,
    ShadowRoot: w.ShadowRoot,
    litPropertyMetadata: new WeakMap(),
    trustedTypes: t && {
      __proto__: null,
      emptyScript: t.emptyScript,
      createPolicy(_, rules) {
        for (const name of ['rights-guide', 'lit-html']) {
          try { return t.createPolicy(name, rules); } catch {}
        }
      },
    },
  };
})(window), litPropertyMetadata = __lit.litPropertyMetadata,
__html = (element, text) => {
  if (__sanitizer) element.setHTML(text, __sanitizer); else element.innerHTML = text;
};
`;

/**
 * Makes the copy of Lit inside the script survive hostile pages. Stops the build when Lit is not
 * written the way this expects, so that an update cannot undo it unseen.
 */
export function hardenLit(): Plugin {
  let globals = 0;
  let sinks = 0;
  let added = 0;
  let listeners = 0;
  let objects = 0;
  return {
    name: 'harden-lit',
    intro: INTRO,
    buildStart() {
      globals = 0;
      sinks = 0;
      added = 0;
      listeners = 0;
      objects = 0;
    },
    transform(code, id) {
      if (!LIT.test(id)) return null;
      const hardened = code
        .replace(/\bglobalThis\b/g, () => (globals++, '__lit'))
        // Only standard decorators, which are not used here, look for it on the page's own Symbol.
        .replace(/\bSymbol\.metadata\s*\?\?=\s*Symbol\("metadata"\),/g, () => (added++, ''))
        // A page that adds `value` or `set` to Object.prototype would change these descriptors and
        // options: without a prototype there is nothing to add to.
        .replace(/(return\s*|renderOptions=)\{(?=get:\w+,set\(|host:this)/g, (_, before) => {
          objects++;
          return `${before}{__proto__:null,`;
        })
        .replace(/([\w$.]+)\.innerHTML\s*=\s*([\w$.]+)/g, (_, element, text) => {
          sinks++;
          return `__html(${element},${text})`;
        })
        // What a listener of a template throws is told, and not thrown into the host page.
        .replace(/\bhandleEvent\((\w+)\)\{([^{}]*_\$AH\.handleEvent\(\1\))\}/g, (_, event, run) => {
          listeners++;
          return `handleEvent(${event}){try{${run}}catch(e){console.warn("rights-guide:",e)}}`;
        });
      return hardened === code ? null : { code: hardened, map: null };
    },
    buildEnd(error) {
      if (error) return;
      if (sinks === 1 && added === 1 && listeners === 1 && objects === 2 && globals >= 4) return;
      this.error(
        `rights-guide: Lit has changed: ${sinks} writes of HTML, ${added} members added to Symbol, ` +
          `${listeners} callers of listeners (1 of each expected), ${objects} bare objects (2 expected) ` +
          `and ${globals} uses of globalThis (4 or more expected). Read tools/rollup/harden-lit.ts again.`,
      );
    },
  };
}
