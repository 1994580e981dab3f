/** The element around another one, also where that is outside of the shadow root it is in. */
export function elementAround(element: Element): Element | undefined {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
}

/** The elements around another one, the nearest first. */
export function elementsAround(element: Element): readonly Element[] {
  const found: Element[] = [];
  let around = elementAround(element);
  for (; around; around = elementAround(around)) found.push(around);
  return found;
}
