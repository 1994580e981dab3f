import { setScriptFolder } from './packs-folder.js';

/**
 * Records where the script was loaded from. This is a separate module, imported before all others,
 * because registering the elements may start a fetch immediately, and because
 * `document.currentScript` is only set while the script runs for the first time.
 */
const folder = scriptFolder();
if (folder) setScriptFolder(folder);

/**
 * Returns the folder of `document.currentScript`, else of the first script tag whose `src` contains
 * the name of the script: a module has no `currentScript`, and some optimisers run scripts from
 * text. Both are checked with `instanceof`, because a page element named `currentScript` shadows the
 * property (DOM clobbering).
 */
function scriptFolder(): string | undefined {
  const { currentScript } = document;
  const running = currentScript instanceof HTMLScriptElement ? currentScript.src : '';
  const tag = document.querySelector('script[src*="rights-guide"]');
  const named = tag instanceof HTMLScriptElement ? tag.src : '';
  // A script created by an optimiser may have a URL without folders, such as `blob:`.
  const address = [running, named].find((each) => /^(?:https?|file):/.test(each));
  return address && new URL('.', address).href;
}
