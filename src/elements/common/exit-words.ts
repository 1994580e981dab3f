import { msg } from '@lit/localize';

/** What leaving does and does not do, in honest words. */
export function limitsWords(): string {
  return msg(
    'Leaving hides this page at once. Pressing Shift three times does the same. The browser’s history and the phone’s call list stay.',
    { desc: 'Below the button that leaves, and at the end of the first screen' },
  );
}
