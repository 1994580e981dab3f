import { textOf } from './text.js';

/** Splits an attribute such as "health, justice" at commas and spaces. */
export function splitList(value: unknown): readonly string[] {
  return textOf(value)
    .split(/[\s,]+/)
    .filter(Boolean);
}
