/**
 * Converts a value from the host page to text, because frameworks may set a property to a value of any
 * type. Unlike `String`, it does not throw for an object that cannot be converted.
 */
export function textOf(value: unknown): string {
  try {
    return String(value ?? '');
  } catch {
    return typeof value;
  }
}
