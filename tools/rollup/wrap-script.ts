import type { OutputPlugin } from 'rollup';

/** Declares that the script is UTF-8; it takes precedence over the encodings of page and HTTP header. */
const BYTE_ORDER_MARK = '\ufeff';

/** The full licence notices are in licenses.txt. */
const NOTICE = '/*! rights-guide: MIT. What is inside: licenses.txt */\n';

/**
 * Wraps the whole script, so that it throws no error into the host page, even when the page has changed
 * built-ins. It must come after the minifier, which optimises less inside a `try` block.
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
