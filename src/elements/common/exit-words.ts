import { msg } from '@lit/localize';

/** Returns the text that says what the exit does and what it cannot do. */
export function limitsWords(): string {
  return msg(
    'Leaving hides this page at once. Pressing Shift three times does the same. The browser’s history stays, and the phone’s calls, messages, downloads and prints. A shared account or a spied phone shows everything.',
    { desc: 'Below the button that leaves, and at the end of the first screen' },
  );
}
