import { setScriptFolder } from './packs-folder.js';

/**
 * Says where the single script was loaded from. A module of its own, imported before all others:
 * registering the elements may start a fetch at once, and later the browser no longer says which
 * script is running.
 */
const folder = scriptFolder();
if (folder) setScriptFolder(folder);

/**
 * The running script, else the script tag that names it (a module, or a script an optimiser runs
 * from text). An element of the page with that name could stand in for either: both are checked.
 */
function scriptFolder(): string | undefined {
  const { currentScript } = document;
  const running = currentScript instanceof HTMLScriptElement ? currentScript.src : '';
  const tag = document.querySelector('script[src*="rights-guide"]');
  const named = tag instanceof HTMLScriptElement ? tag.src : '';
  // A script made by an optimiser may have an address without folders, as `blob:`.
  const address = [running, named].find((each) => /^(?:https?|file):/.test(each));
  return address && new URL('.', address).href;
}
