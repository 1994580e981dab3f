/**
 * Lets a control that is not a native button be pressed by keys: Enter, and for a button Space too.
 *
 * A control inside a sentence is a `<span>` with a role: every browser shows a native button as one box
 * (HTML, "The button element": `inline-block`), so a name of several words could not break over lines.
 */
export function pressKeys(event: KeyboardEvent): void {
  const control = event.currentTarget as HTMLElement; // the listener sits on an element of ours
  const isPress =
    event.key === 'Enter' || (event.key === ' ' && control.getAttribute('role') === 'button');
  if (!isPress || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault(); // Space would scroll
  control.click();
}
