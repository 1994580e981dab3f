/* What follows runs inside a page with the guide: it may use nothing but its argument. */

/** Shows the first screen (""), all numbers ("numbers") or a topic. */
export const show = async (screen = '') => {
  const guide = document.querySelector('rights-guide')!;
  if (screen === '' || screen === 'numbers') guide.close();
  else guide.open(screen);
  await guide.updateComplete;
  if (screen !== 'numbers') return;
  guide.shadowRoot!.querySelector<HTMLElement>('.numbers')!.click();
  await guide.updateComplete;
};

/** Every link to another host that is on screen. */
export const outsideLinks = () => {
  const links = [];
  const roots: ParentNode[] = [document.querySelector('rights-guide')!.shadowRoot!];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (!(element instanceof HTMLAnchorElement) || !/^http/.test(element.href)) continue;
      const { href, rel, target, referrerPolicy: policy } = element;
      links.push({ href, rel, ping: element.getAttribute('ping'), target, policy });
    }
  }
  return links;
};

/** An event as its listeners see it. */
export interface Heard {
  readonly type: string;
  /** What it carries of its own, as "name=value". */
  readonly carried: readonly string[];
}

/** In the head of a page: notes every event a script sends, before it is sent. */
export const LISTEN = `<script>
  {
    const heard = [];
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      const names = Object.getOwnPropertyNames(event).filter((name) => name !== 'isTrusted');
      const detail = event.detail ? ['detail=' + JSON.stringify(event.detail)] : [];
      heard.push({
        type: event.type,
        carried: [...names.map((name) => name + '=' + String(event[name])), ...detail],
      });
      return dispatchEvent.call(this, event);
    };
    window.heard = heard;
  }
</script>`;

/** The events sent so far. */
export const heardEvents = () => (window as unknown as { heard: Heard[] }).heard; // set by LISTEN

/** Tags and attributes of the guide and of all elements inside it: "tag", "name" or "name=value". */
export const rendered = () => {
  const tags = new Set<string>();
  const attributes = new Set<string>();
  const roots: ParentNode[] = [document.querySelector('rights-guide')!.parentNode!];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      tags.add(element.localName);
      for (const { name, value } of element.attributes) attributes.add(`${name}=${value}`);
    }
  }
  return { tags: [...tags], attributes: [...attributes] };
};
