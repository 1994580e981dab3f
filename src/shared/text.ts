/**
 * What a host page gave, as text: frameworks set properties to whatever they have. Never throws, as
 * `String` does for an object that cannot be read.
 */
export function textOf(value: unknown): string {
  try {
    return String(value ?? '');
  } catch {
    return typeof value;
  }
}
