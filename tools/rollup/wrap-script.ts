import type { OutputPlugin } from 'rollup';

/** Says that the script is UTF-8, above the encoding of the page and of the server's header. */
const BYTE_ORDER_MARK = '\ufeff';

/** The notices of what is inside stand in full in licenses.txt. */
const NOTICE = '/*! rights-guide: MIT. What is inside: licenses.txt */\n';

/**
 * What stands around the whole script. Nothing is thrown into the host page, whatever it has made of
 * its built-ins. Comes after the minifier, which makes less of what is inside a `try`.
 */
export function wrapScript(): OutputPlugin {
  return {
    name: 'wrap-script',
    renderChunk(code) {
      const inside = code.trim();
      const failed = `catch(e){console.warn("rights-guide: not started; the links are shown. Reason:",e)}`;
      return { code: `${BYTE_ORDER_MARK}${NOTICE}try{${inside}}${failed}\n`, map: null };
    },
  };
}
