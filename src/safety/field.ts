/** Kinds of `<input>` that no text is typed into. */
const BUTTONS = [
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
];

/** Parts that pages make into fields of their own. */
const ROLES = '[role=textbox], [role=searchbox], [role=combobox]';

/**
 * Whether a key goes into something one types in: a field of the page, of any element with an open
 * shadow root, or an editable text.
 */
export function isField(event: Event): boolean {
  const [target] = event.composedPath();
  if (document.designMode === 'on') return true;
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !BUTTONS.includes(target.type);
  return (
    target.localName === 'textarea' || target.isContentEditable || target.closest(ROLES) !== null
  );
}
