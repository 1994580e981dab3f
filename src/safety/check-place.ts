// The webmaster's own machine, or a name only a private network knows; or an address that asks.
const PLACE = /^(file|https?:\/\/(127[\d.]+|([^/]+\.)?(localhost|local|test)))[:/]|#check$/;

/**
 * Whether the webmaster's check may be shown, though the attribute was left in the page. A reader
 * must never meet it: it shows on the webmaster's own machine, or to who wrote `#check` at the end
 * of the address.
 *
 * @param address of the page; read, never written
 */
export function mayShowCheck(address: string): boolean {
  return PLACE.test(address);
}
