/* Through open shadow roots, as a reader's eye goes: they do not know where one ends. */

/** Every element of the page that fits, also inside shadow roots. */
export function deepAll(selector: string, from: ParentNode = document): Element[] {
  const found = [...from.querySelectorAll(selector)];
  for (const element of from.querySelectorAll('*')) {
    if (element.shadowRoot) found.push(...deepAll(selector, element.shadowRoot));
  }
  return found;
}

/** The element a finger would touch there. */
export function deepFromPoint(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inner = found?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === found) return found;
    found = inner;
  }
}

/** What an element is drawn inside of: its slot, its parent, or the host of its shadow root. */
export function around(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Whether an element is another one or is drawn inside it. */
export function isInside(element: Element | null, outer: Element): boolean {
  for (let each = element; each; each = around(each)) if (each === outer) return true;
  return false;
}
