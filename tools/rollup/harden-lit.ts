import type { Plugin } from 'rollup';

const LIT = /node_modules\/(?:@lit\/|lit|lit-html|lit-element)/;

/**
 * Prepends to the script: what Lit looks up by name on the global object, taken once and kept where
 * no element id of the host page (`<a id="litHtmlVersions">`), no second Lit and no Trusted Types
 * list can reach it.
 */
export const hardenedIntro = `
const __lit = ((w) => {
  const t = w.trustedTypes;
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
  try { element.innerHTML = text; } catch (error) {
    if (!(window.Sanitizer && 'removeUnsafe' in Sanitizer.prototype)) throw error;
    element.setHTML(text, { sanitizer: { removeElements: [], removeAttributes: [], comments: true } });
  }
};
`;

/**
 * Makes the copy of Lit inside the script survive hostile pages. Stops the build when Lit is not
 * written the way this expects, so that an update cannot undo it unseen.
 */
export function hardenLit(): Plugin {
  let globals = 0;
  let sinks = 0;
  let listeners = 0;
  return {
    name: 'harden-lit',
    buildStart() {
      globals = 0;
      sinks = 0;
      listeners = 0;
    },
    transform(code, id) {
      if (!LIT.test(id)) return null;
      const hardened = code
        .replace(/\bglobalThis\b/g, () => (globals++, '__lit'))
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
      if (sinks !== 1 || listeners !== 1 || globals < 4) {
        this.error(
          `rights-guide: Lit has changed: ${sinks} writes of HTML and ${listeners} callers of listeners (1 ` +
            `of each expected), ${globals} uses of ` +
            'globalThis (4 or more expected). Read tools/rollup/harden-lit.ts again.',
        );
      }
    },
  };
}
