import { inlineLanguages, ORIGINAL_LANGUAGE } from '../language/languages.js';
import { setInterfaceLanguage } from '../language/localization.js';
import { pageLanguage, type PageLanguage } from '../language/page-language.js';
import { quietly } from '../shared/quietly.js';
import { whenIdle } from '../shared/when-idle.js';
import { warmFormats } from './format.js';
import { panelIn } from './panel.js';
import { guideIn, loadGuide } from './store.js';

/** Which texts an element needs: those of the panel are in the script, those of the guide may be in a pack. */
export type Extent = 'panel' | 'guide';

export interface SwitchOptions {
  readonly extent: Extent;
  readonly packs?: string | undefined;
  /** Set when the reader chose the language: it then takes precedence over the host page. */
  readonly chosen?: boolean;
}

let latest = 0;

/**
 * Switches all elements of the page to another language. If a pack is needed, it is fetched and checked
 * first; until then, and when the fetch fails, the current language stays (French on a new page).
 * The latest call wins, in whatever order the packs arrive.
 */
export async function switchLanguage(code: string, options: SwitchOptions): Promise<void> {
  const request = ++latest;
  const chosen = options.chosen ?? pageLanguage.value?.chosen ?? false;
  const show = async (shown: string, state: PageLanguage['state']) => {
    const next = { shown, wanted: code, state, chosen };
    // Set synchronously, so that an element that connects in the meantime does not set it again.
    if (!pageLanguage.value) pageLanguage.set(next);
    await setInterfaceLanguage(shown);
    if (request === latest) pageLanguage.set(next);
    whenIdle(() => warmFormats(shown));
  };

  try {
    if (!isReady(code, options.extent)) {
      await show(fallBack(options.extent), 'loading');
      await loadGuide(code, { packs: options.packs });
    }
    if (request === latest) await show(code, 'ready');
  } catch {
    // The element shows the failure with a button to try again. The numbers remain visible.
    quietly(() => {
      const shown = pageLanguage.value?.shown ?? ORIGINAL_LANGUAGE;
      if (request === latest) pageLanguage.set({ shown, wanted: code, state: 'failed', chosen });
    });
  }
}

/** For a language included in the script, the strings of the panel come with its guide. */
function isReady(code: string, extent: Extent): boolean {
  const whole = extent === 'guide' || inlineLanguages.includes(code);
  return Boolean(whole ? guideIn(code) : panelIn(code));
}

/** Returns the language to show meanwhile: the current one if it is complete, else one included in the script. */
function fallBack(extent: Extent): string {
  const shown = pageLanguage.value?.shown;
  if (shown && isReady(shown, extent)) return shown;
  const [first = ORIGINAL_LANGUAGE] = inlineLanguages;
  return inlineLanguages.includes(ORIGINAL_LANGUAGE) ? ORIGINAL_LANGUAGE : first;
}
