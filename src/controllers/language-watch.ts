import { elementsAround } from '../shared/ancestors.js';
import { quietly } from '../shared/quietly.js';

/**
 * Calls back when an element around another one gets, changes or loses its `lang`, as on pages that
 * set their language by script. An element that is moved must be watched anew.
 *
 * @returns what ends it
 */
export function watchLanguageAround(element: Element, onChange: () => void): () => void {
  if (!window.MutationObserver) return () => undefined;
  const observer = new MutationObserver(() => quietly(onChange));
  for (const around of elementsAround(element)) {
    observer.observe(around, { attributes: true, attributeFilter: ['lang'] });
  }
  return () => observer.disconnect();
}
