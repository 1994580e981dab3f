/** All tags the elements render, and no other. */
const TAGS = new Set(
  (
    'a article b bdi button dd details div dl dt em emergency-panel footer h1 h2 h3 h4 h5 h6 header input label ' +
    'li mark nav ol p path quick-exit rights-guide rect circle line polyline g search section slot span strong ' +
    'summary svg ul form abbr time wbr'
  ).split(' '),
);
/** What measuring writes: numbers, by the object model, which no policy forbids. */
const NUMBERS = /^(?:--[a-z-]+: [\d.]+(?:px)?; ?)*$/;
const SCHEMES = /^(?:https:\/\/|tel:|sms:|mailto:)/;

/** What must never be in a rendered tree: a tag that is not ours, a handler, an address that is not safe. */
export function unsafeIn(root: ParentNode): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const name = element.localName;
    if (!TAGS.has(name)) found.push(`<${name}>`);
    for (const attribute of element.attributes) {
      if (/^on/i.test(attribute.name)) found.push(`${name} ${attribute.name}`);
      if (
        ['src', 'srcdoc', 'action', 'formaction', 'data', 'xlink:href', 'srcset', 'ping'].includes(
          attribute.name,
        )
      ) {
        found.push(`${name} ${attribute.name}=${attribute.value}`);
      }
      if (attribute.name === 'style' && !NUMBERS.test(attribute.value)) {
        found.push(`${name} style=${attribute.value}`);
      }
      if (attribute.name === 'href' && !SCHEMES.test(attribute.value)) {
        found.push(`${name} href=${attribute.value}`);
      }
    }
    if (element.shadowRoot) found.push(...unsafeIn(element.shadowRoot));
  }
  return found;
}

/** Set by a payload that ran. */
export const hasRun = (): boolean => 'ran' in window;

/** What nobody caught since the page began. */
export const errors: string[] = [];
window.addEventListener('error', (event) => errors.push(event.message));
window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
