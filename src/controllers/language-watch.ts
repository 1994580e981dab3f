import { elementsAround } from '../shared/ancestors.js';
import { quietly } from '../shared/quietly.js';

/**
 * Calls back when an element, or one around it, gets, changes or loses its `lang`, as on pages that
 * set their language by script. An element that is moved must be watched anew.
 *
 * @returns what ends it
 */
export function watchLanguageAround(element: Element, onChange: () => void): () => void {
  if (!window.MutationObserver) return () => undefined;
  const observer = new MutationObserver(() => quietly(onChange));
  for (const each of [element, ...elementsAround(element)]) {
    observer.observe(each, { attributes: true, attributeFilter: ['lang'] });
  }
  return () => observer.disconnect();
}
