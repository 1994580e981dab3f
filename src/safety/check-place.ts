// The webmaster's own machine, or a name only a private network knows; or an address that asks.
const PLACE =
  /^(file:|https?:\/\/(localhost|127\.[\d.]+|\[::1\]|[^/]+\.(local|localhost|test))(:\d+)?\/)|#check$/;

/**
 * Whether the webmaster's check may be shown. A reader must never meet it: it shows on the
 * webmaster's own machine, to who wrote `#check` at the end of the address, or to who set the
 * attribute by hand, in the console, once the guide was on screen.
 *
 * @param address of the page; read, never written
 * @param late the attribute came after the guide was shown
 */
export function mayShowCheck(address: string, late: boolean | undefined): boolean {
  return late || PLACE.test(address);
}
