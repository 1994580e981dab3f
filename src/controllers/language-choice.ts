import { offeredLanguages, ORIGINAL_LANGUAGE } from '../language/languages.js';
import { pageLanguage } from '../language/page-language.js';
import { bestLanguage, matchLanguage } from '../language/tags.js';
import { elementsAround } from '../shared/ancestors.js';
import { splitList } from '../shared/list.js';
import { textOf } from '../shared/text.js';
import { warn } from '../shared/warn.js';

/**
 * Returns the codes of the languages that an element offers, in order.
 *
 * @param wanted value of its `languages` attribute; empty means all
 */
export function offeredBy(wanted: string | undefined): readonly string[] {
  const remedy = 'Name published languages by their code, as in "fr en".';
  const refuse = (tag: string) => warn('<rights-guide languages>', tag, remedy);
  return offeredLanguages(splitList(wanted), refuse);
}

/**
 * Returns the offered language that best matches the settings of the reader's browser, if it is not
 * the one shown. Returns undefined once the reader has chosen, and while a language is being
 * loaded.
 */
export function betterLanguage(shown: string, offered: readonly string[]): string | undefined {
  const page = pageLanguage.value;
  if (page?.chosen || page?.state === 'loading') return undefined;
  const best = bestLanguage(navigator.languages ?? [], offered);
  return best && best !== shown ? best : undefined;
}

/**
 * The language the page asks for at the place of an element: that of its `lang` attribute, else that
 * of its nearest ancestor with one. Undefined where there is none, or the guide does not have it. The
 * webmaster is told of a wrong attribute.
 */
export function askedLanguage(
  element: HTMLElement,
  offered: readonly string[],
): string | undefined {
  const own = textOf(element.lang);
  const found = own ? matchLanguage(own, offered) : undefined;
  if (own && !found) {
    const remedy = 'Use the code of a published language, as in "fr".';
    warn(`<${element.localName} lang>`, own, remedy);
  }
  const around = elementsAround(element).find((each) => each.hasAttribute('lang'));
  return found ?? matchLanguage(around?.getAttribute('lang') ?? '', offered);
}

/** The language of a page that asks for none: the one the guide is written in, if it is offered. */
export function lastLanguage(offered: readonly string[]): string {
  const [first = ORIGINAL_LANGUAGE] = offered;
  return offered.includes(ORIGINAL_LANGUAGE) ? ORIGINAL_LANGUAGE : first;
}

/**
 * Warns the webmaster when the `lang` of an element is not the language that the page already has.
 */
export function warnOfOtherLanguage(element: HTMLElement, offered: readonly string[]): void {
  const own = textOf(element.lang);
  const page = pageLanguage.value;
  if (!own || !page || page.chosen || matchLanguage(own, offered) === page.wanted) return;
  const remedy = `All elements of a page share one language: it is "${page.wanted}" here.`;
  warn(`<${element.localName} lang>`, own, remedy);
}
