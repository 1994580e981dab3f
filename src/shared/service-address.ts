/** The call to a French number as it is printed: "01 44 52 88 90". */
export function hrefOf(label: string): string {
  return `tel:+33${label.slice(1).replace(/ /g, '')}`;
}

/** The printed form of an address: a short number, or the name of a site. */
export function labelOf(href: string): string {
  return href.replace(/^\w+:(?:\/\/(?:www\.)?)?/, '');
}
