import { inlineLanguages, ORIGINAL_LANGUAGE } from '../language/languages.js';
import { setInterfaceLanguage } from '../language/localization.js';
import { pageLanguage } from '../language/page-language.js';
import { panelIn } from './panel.js';
import { guideIn, loadGuide } from './store.js';

/** How much of a language an element needs: the panel is inside the script, the guide may be fetched. */
export type Extent = 'panel' | 'guide';

export interface SwitchOptions {
  readonly extent: Extent;
  readonly packs?: string | undefined;
  /** The reader asked for it: the host page no longer decides. */
  readonly chosen?: boolean;
}

let latest = 0;

/**
 * Shows the whole page in another language. What must be fetched is fetched and checked first;
 * until then, and if it cannot be had, the page stays as it is (or starts in French).
 * The last call wins, whatever arrives first.
 */
export async function switchLanguage(code: string, options: SwitchOptions): Promise<void> {
  const request = ++latest;
  const chosen = options.chosen ?? pageLanguage.value?.chosen ?? false;

  if (!isReady(code, options.extent)) {
    const shown = await fallBack(options.extent);
    if (request !== latest) return;
    pageLanguage.set({ shown, wanted: code, state: 'loading', chosen });
    try {
      await loadGuide(code, { packs: options.packs });
    } catch {
      // Said on screen, with a button to try again; the numbers are there in either language.
      if (request === latest) pageLanguage.set({ shown, wanted: code, state: 'failed', chosen });
      return;
    }
    if (request !== latest) return;
  }
  await setInterfaceLanguage(code);
  if (request === latest) pageLanguage.set({ shown: code, wanted: code, state: 'ready', chosen });
}

function isReady(code: string, extent: Extent): boolean {
  return Boolean(extent === 'guide' ? guideIn(code) : panelIn(code));
}

/** What stays on screen meanwhile: the language shown now if it is whole, else one inside the script. */
async function fallBack(extent: Extent): Promise<string> {
  const shown = pageLanguage.value?.shown;
  if (shown && isReady(shown, extent)) return shown;
  const [first = ORIGINAL_LANGUAGE] = inlineLanguages;
  const fallBackCode = inlineLanguages.includes(ORIGINAL_LANGUAGE) ? ORIGINAL_LANGUAGE : first;
  await setInterfaceLanguage(fallBackCode);
  return fallBackCode;
}
