/**
 * Adds a style sheet of ours to the document, so that no attribute of the page changes.
 *
 * @param rules text of the style sheet
 * @returns the sheet; nothing where a browser has no constructed style sheets
 */
export function addPageSheet(rules: string): CSSStyleSheet | undefined {
  // Old browsers have none of the two.
  const knows = 'adoptedStyleSheets' in document && 'replaceSync' in CSSStyleSheet.prototype;
  if (!knows) return undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return sheet;
}

/** Takes a style sheet of ours away again. */
export function removePageSheet(sheet: CSSStyleSheet | undefined): void {
  if (!sheet) return;
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
}
