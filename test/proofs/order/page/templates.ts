/* Loaded before the script of the guide: counts what Lit makes of a view when it is first shown, and keeps for good. */

const templates: WeakRef<HTMLTemplateElement>[] = [];

/** Nodes of all templates there are: a view that was never shown before is no leak. */
export function templateNodes(): number {
  let count = 0;
  for (const reference of templates) {
    const template = reference.deref();
    if (!template) continue;
    const nodes = document.createNodeIterator(template.content);
    for (count++; nodes.nextNode(); count++);
  }
  return count;
}

const { createElement } = Document.prototype;
Document.prototype.createElement = function (this: Document, name: string, options?: unknown) {
  const element = createElement.call(this, name, options as ElementCreationOptions); // as it was given
  if (element instanceof HTMLTemplateElement) templates.push(new WeakRef(element));
  return element;
} as typeof createElement; // it has many types, for the elements there are
