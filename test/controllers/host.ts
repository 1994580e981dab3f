import { fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';

/** An element that shows what a test asks for, and nothing else. */
export class TestHost extends LitElement {
  view: () => TemplateResult = () => html``;

  // What controllers read of the elements of the guide.
  languages = '';
  packs: string | undefined;
  exitUrl: string | undefined;
  check = false;
  updates = 0;

  protected override updated(): void {
    this.updates++;
  }

  protected override render(): TemplateResult {
    return this.view();
  }
}

customElements.define('test-host', TestHost);

/** An element that is in no page yet, so that a test can give it controllers first. */
export function makeHost(view?: () => TemplateResult): TestHost {
  const host = new TestHost();
  if (view) host.view = view;
  return host;
}

/** Puts elements in the page, until the test ends. */
export async function connect(...hosts: readonly TestHost[]): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.append(...hosts);
  await Promise.all(hosts.map((host) => host.updateComplete));
  return box;
}

/** An element of a host by its selector. @throws Error where there is none */
export function inside(host: TestHost, selector: string): HTMLElement {
  const found = host.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing fits ${selector}.`);
  return found;
}
