import { until, type Page } from '../../browser/engines.js';

/*
 * What a reader does with a guide that is on the page. What is run inside the page may use nothing
 * but its argument.
 */

/** Where the middle of an element of the guide is, once it is scrolled into sight. */
const placeOf = (selector: string) => {
  const root = document.querySelector('rights-guide')?.shadowRoot;
  const element = root?.querySelector(selector);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left = 0, top = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
  return { x: left + width / 2, y: top + height / 2, shown: width > 0 };
};

/** Clicks an element of the guide with a real pointer. */
export async function clickOn(page: Page, selector: string): Promise<void> {
  await until(page, isThere, selector);
  const { x, y } = await page.evaluate(placeOf, selector);
  await page.click(x, y);
}

/** Whether an element of the guide is on the page. */
export const isThere = (selector: string) =>
  Boolean(document.querySelector('rights-guide')?.shadowRoot?.querySelector(selector));

/** What is written in the search field. */
export const typed = () =>
  document.querySelector('rights-guide')?.shadowRoot?.querySelector<HTMLInputElement>('#query')
    ?.value;

/** Asks a question in place of the one before, without keys. */
export const ask = (question: string) => {
  const root = document.querySelector('rights-guide')?.shadowRoot;
  const field = root?.querySelector<HTMLInputElement>('#query');
  if (!field) throw new Error('There is no field.');
  field.value = question;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

/** The numbers of a part of the guide: what each row shows, and what it calls. */
export const calls = (selector: string) => {
  const root = document.querySelector('rights-guide')?.shadowRoot;
  return [...(root?.querySelectorAll<HTMLAnchorElement>(`${selector} a[href]`) ?? [])]
    .filter(({ href }) => /^(?:tel|sms):/.test(href))
    .map((link) => ({
      shown: link.querySelector('.num')?.textContent?.replace(/\D/g, '') ?? '',
      called: link.href.replace(/\D/g, ''),
    }));
};
