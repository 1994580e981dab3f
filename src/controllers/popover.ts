/** Returns whether a part is open as a popover. */
export function isOpenPopover(part: HTMLElement): boolean {
  try {
    return part.matches(':popover-open');
  } catch {
    return false; // The browser has no popovers; CSS alone fixes the part.
  }
}

/** Opens a part as a popover, if it is not open. */
export function openPopover(part: HTMLElement): void {
  try {
    if (!isOpenPopover(part)) part.showPopover?.();
  } catch {
    part.popover = null; // A popover polyfill of the host page failed; CSS alone fixes the part.
  }
}

/** Moves an open popover above all others by opening it again: the last one opened is on top. */
export function raisePopover(part: HTMLElement): void {
  if (!isOpenPopover(part)) return;
  part.hidePopover();
  part.showPopover();
}
