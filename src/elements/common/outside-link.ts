import { html, type TemplateResult } from 'lit';
import { safeUrl } from '../../safety/url.js';

/**
 * Renders a link to another page or to a number. No referrer is sent. For an address that is not
 * safe, the text is shown without a link.
 *
 * @param address address from the content
 * @param words text of the link
 */
export function outsideLink(address: string, words: unknown): TemplateResult {
  const url = safeUrl(address);
  return url
    ? html`<a class="link" href=${url} rel="noreferrer noopener" referrerpolicy="no-referrer"
        >${words}</a
      >`
    : html`${words}`;
}
