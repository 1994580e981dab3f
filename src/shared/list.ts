import { textOf } from './text.js';

/** Splits an attribute such as "health, justice" into its words: commas or spaces part them. */
export function splitList(value: unknown): readonly string[] {
  return textOf(value)
    .split(/[\s,]+/)
    .filter(Boolean);
}
