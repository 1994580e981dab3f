import { inlineLanguages, ORIGINAL_LANGUAGE } from '../language/languages.js';
import { setInterfaceLanguage } from '../language/localization.js';
import { pageLanguage, type PageLanguage } from '../language/page-language.js';
import { quietly } from '../shared/quietly.js';
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
  const show = async (shown: string, state: PageLanguage['state']) => {
    const next = { shown, wanted: code, state, chosen };
    // Settled at once, so that an element that connects meanwhile does not settle it anew.
    if (!pageLanguage.value) pageLanguage.set(next);
    await setInterfaceLanguage(shown);
    if (request === latest) pageLanguage.set(next);
  };

  try {
    if (!isReady(code, options.extent)) {
      await show(fallBack(options.extent), 'loading');
      await loadGuide(code, { packs: options.packs });
    }
    if (request === latest) await show(code, 'ready');
  } catch {
    // Said on screen, with a button to try again; the numbers are there in either language.
    quietly(() => {
      const shown = pageLanguage.value?.shown ?? ORIGINAL_LANGUAGE;
      if (request === latest) pageLanguage.set({ shown, wanted: code, state: 'failed', chosen });
    });
  }
}

/** A language inside the script keeps the words of its panel with those of its guide. */
function isReady(code: string, extent: Extent): boolean {
  const whole = extent === 'guide' || inlineLanguages.includes(code);
  return Boolean(whole ? guideIn(code) : panelIn(code));
}

/** What stays on screen meanwhile: the language shown now if it is whole, else one inside the script. */
function fallBack(extent: Extent): string {
  const shown = pageLanguage.value?.shown;
  if (shown && isReady(shown, extent)) return shown;
  const [first = ORIGINAL_LANGUAGE] = inlineLanguages;
  return inlineLanguages.includes(ORIGINAL_LANGUAGE) ? ORIGINAL_LANGUAGE : first;
}
