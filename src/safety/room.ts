import { addPageSheet, removePageSheet } from './page-sheet.js';

/** Between the last words of the page and the part, in CSS pixels. */
const GAP = 8;

let sheet: CSSStyleSheet | undefined;
let owner: object | undefined;

/**
 * Keeps room at the end of the page, so that its last words can be scrolled above a part that floats
 * at the bottom of the window. By a style sheet of the document, so that no attribute of the page
 * changes. Where a browser knows none, the part goes to another corner at the end of the page.
 *
 * @param part the part; only one of the page has room
 * @param height of the part and its margins, in CSS pixels
 */
export function keepRoom(part: object, height: number): void {
  // On the root: the body of a page may have a height or a footer that must stay where it is.
  const rule = `@media screen { :root { padding-block-end: ${Math.ceil(height + GAP)}px !important; } }`;
  owner = part;
  sheet ??= addPageSheet(rule);
  if (!sheet) return;
  if (sheet.cssRules[0]?.cssText.replace(/\s+/g, ' ') !== rule) sheet.replaceSync(rule);
}

/** Takes the room away that was kept for a part. */
export function freeRoom(part: object | undefined): void {
  if (!part || part !== owner) return;
  removePageSheet(sheet);
  sheet = owner = undefined;
}
