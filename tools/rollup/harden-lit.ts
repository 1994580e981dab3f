import type { Plugin } from 'rollup';

const LIT = /node_modules\/(?:@lit\/|lit|lit-html|lit-element)/;

/**
 * Code that is added before the script. It reads the globals that Lit uses once and stores them in an
 * object that element ids of the host page (`<a id="litHtmlVersions">`), a second copy of Lit or a
 * Trusted Types policy list cannot affect.
 *
 * `setHTML` is preferred where it exists: it is not a Trusted Types sink, so no policy is created that
 * the page could reject or report. It removes only scripts and event handler attributes, which our
 * templates never contain. Chrome 105–118 had a different `setHTML`; only the current one comes with
 * `Sanitizer.prototype.removeUnsafe`.
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
 * Hardens the copy of Lit in the script against hostile pages. The build fails when the code of Lit is
 * not as expected, so that an update cannot silently undo the hardening.
 */
export function hardenLit(): Plugin {
  let globals = 0;
  let sinks = 0;
  let added = 0;
  let listeners = 0;
  let objects = 0;
  let options = 0;
  return {
    name: 'harden-lit',
    intro: INTRO,
    buildStart() {
      globals = 0;
      sinks = 0;
      added = 0;
      listeners = 0;
      objects = 0;
      options = 0;
    },
    transform(code, id) {
      if (!LIT.test(id)) return null;
      const hardened = code
        .replace(/\bglobalThis\b/g, () => (globals++, '__lit'))
        // `Symbol.metadata` is only needed for standard decorators, which are not used here. Without
        // it, the `Symbol` of the page is not changed.
        .replace(/\bSymbol\.metadata\s*\?\?=\s*Symbol\("metadata"\),/g, () => (added++, ''))
        // A page that adds `value` or `set` to `Object.prototype` would change these descriptors and
        // options, so they get no prototype.
        .replace(/(return\s*|renderOptions=)\{(?=get:\w+,set\(|host:this)/g, (_, before) => {
          objects++;
          return `${before}{__proto__:null,`;
        })
        .replace(/([\w$.]+)\.innerHTML\s*=\s*([\w$.]+)/g, (_, element, text) => {
          sinks++;
          return `__html(${element},${text})`;
        })
        // Errors of listeners in templates are logged and not thrown into the host page.
        .replace(/\bhandleEvent\((\w+)\)\{([^{}]*_\$AH\.handleEvent\(\1\))\}/g, (_, event, run) => {
          listeners++;
          return `handleEvent(${event}){try{${run}}catch(e){console.warn("rights-guide:",e)}}`;
        })
        // Lit passes the listener as the options too: on a page that adds `once` to `Object.prototype`,
        // each button would work one time only. No template of ours has listeners with options.
        .replace(/(EventListener\(this\.name,this),\w+\)/g, (_, call) => {
          options++;
          return `${call})`;
        });
      return hardened === code ? null : { code: hardened, map: null };
    },
    buildEnd(error) {
      if (error) return;
      const once = [sinks, added, listeners].every((count) => count === 1);
      const twice = [options, objects].every((count) => count === 2);
      if (once && twice && globals >= 4) return;
      this.error(
        `rights-guide: Lit has changed: ${sinks} writes of HTML, ${added} members added to Symbol, ` +
          `${listeners} calls of listeners (1 of each expected), ${options} options of listeners and ${objects} objects without prototype (2 of each expected) ` +
          `and ${globals} uses of globalThis (4 or more expected). Read tools/rollup/harden-lit.ts again.`,
      );
    },
  };
}
