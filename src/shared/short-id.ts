/**
 * The id of an interface string as it travels: what @lit/localize gives is a hash of 17 letters,
 * which cannot be compressed. The build stops when two strings would share one.
 */
export function shortId(id: string): string {
  return id.slice(0, 5);
}
