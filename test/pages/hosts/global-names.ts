import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../tools/root.js';

const PACKAGES = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/localize'];

/** Bare names our own code reads that an old browser, or a page, may not have. */
const OURS = [
  'rightsGuide',
  'rights-guide',
  'emergency-panel',
  'quick-exit',
  'CloseWatcher',
  'Sanitizer',
  'trustedTypes',
  'ShadowRoot',
  'litNonce',
  'requestIdleCallback',
  'ResizeObserver',
  'customElements',
];

/**
 * Every name Lit's files look up on the global object, found by reading them: an element of the page
 * with such an id stands in its place.
 */
export function globalNames(): readonly string[] {
  const names = new Set(OURS);
  for (const name of PACKAGES) {
    const folder = join(root, 'node_modules', name);
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.js') || file.includes('node_modules')) continue;
      for (const found of namesIn(readFileSync(join(folder, file), 'utf8'))) names.add(found);
    }
  }
  return [...names].sort();
}

/** `globalThis.name`, `window.name`, and the same through a short name given to the global object. */
function namesIn(text: string): readonly string[] {
  const short = [...text.matchAll(/\b([\w$]+)\s*=\s*(?:globalThis|window)\b(?!\.)/g)];
  const objects = ['globalThis', 'window', ...short.map((match) => match[1] ?? '')];
  const escaped = objects.map((name) => name.replace(/\$/g, '\\$')).join('|');
  const pattern = new RegExp(`(?<![\\w$.])(?:${escaped})\\??\\.([a-zA-Z]\\w{4,})`, 'g');
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}
