import { html, type TemplateResult } from 'lit';
import { safeUrl } from '../../safety/url.js';

/**
 * A link that leaves the guide, for a page or a call. The place it leads to is told nothing of where
 * the reader comes from. An address that is not safe is not linked: its words are shown alone.
 *
 * @param address from the content
 * @param words what is shown
 */
export function outsideLink(address: string, words: unknown): TemplateResult {
  const url = safeUrl(address);
  return url
    ? html`<a class="link" href=${url} rel="noreferrer noopener" referrerpolicy="no-referrer"
        >${words}</a
      >`
    : html`${words}`;
}
