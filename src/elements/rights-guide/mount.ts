import { ATTRIBUTES } from '../../shared/attribute-names.js';
import { quietly } from '../../shared/quietly.js';

const MOUNT = '[data-rights-guide]';

/**
 * Puts a guide where the page has `<div data-rights-guide>` or `<a data-rights-guide href>`: many
 * editors strip custom tags but keep these. What was inside becomes the guide's fallback links.
 */
export function upgradeAll(root: ParentNode): void {
  for (const mount of root.querySelectorAll<HTMLElement>(MOUNT)) upgrade(mount);
}

/** Upgrades what the page adds later, as on sites that change pages by script. */
export function watchForMounts(page: Document): void {
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement)) continue;
        quietly(() => {
          if (node.matches(MOUNT)) upgrade(node);
          upgradeAll(node);
        });
      }
    }
  }).observe(page, { childList: true, subtree: true });
}

function upgrade(mount: HTMLElement): void {
  if (mount.localName === 'rights-guide' || mount.querySelector('rights-guide')) return;
  const guide = document.createElement('rights-guide');
  for (const name of ATTRIBUTES) {
    const value = mount.getAttribute(`data-${name}`);
    if (value !== null) guide.setAttribute(name, value);
  }
  if (mount instanceof HTMLAnchorElement) {
    // A link cannot contain other links: the guide replaces it and keeps it as its fallback.
    mount.removeAttribute('data-rights-guide');
    mount.replaceWith(guide);
    guide.append(mount);
  } else {
    guide.append(...mount.childNodes);
    mount.append(guide);
  }
}
