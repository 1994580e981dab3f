/** Whether a part is open as a popover. */
export function isOpenPopover(part: HTMLElement): boolean {
  try {
    return part.matches(':popover-open');
  } catch {
    return false; // A browser without popovers: the part is fixed by CSS alone.
  }
}

/** Opens a part as a popover, if it is not open. */
export function openPopover(part: HTMLElement): void {
  try {
    if (!isOpenPopover(part)) part.showPopover?.();
  } catch {
    part.popover = null; // A page with a popover polyfill: then the part is fixed by CSS alone.
  }
}

/** Brings an open popover above every other one: the last one opened is on top. */
export function raisePopover(part: HTMLElement): void {
  if (!isOpenPopover(part)) return;
  part.hidePopover();
  part.showPopover();
}
