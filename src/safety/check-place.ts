// The webmaster's own machine, a name in a private network, or an address that ends in `#check`.
const PLACE = /^(file|https?:\/\/(127[\d.]+|([^/]+\.)?(localhost|local|test)))[:/]|#check$/;

/**
 * Returns whether the webmaster's check may be shown. The `check` attribute is not sufficient,
 * because it can be left in a published page, where a reader must never see the check. It is shown
 * only on the webmaster's own machine or private network, or when the address ends in `#check`.
 *
 * @param address address of the page; it is only read
 */
export function mayShowCheck(address: string): boolean {
  return PLACE.test(address);
}
