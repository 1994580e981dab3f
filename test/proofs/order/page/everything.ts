import { answerAll, setFault, setOnline } from './network.js';
import { pass, task } from './spies.js';

/**
 * Every language is fetched and searched once: what a page keeps for good (packs, indexes) it has
 * then, and what it still gains is a leak.
 */
export async function seeEverything(): Promise<void> {
  setFault('');
  setOnline(true);
  const guide = document.createElement('rights-guide');
  document.body.append(guide);
  await task();
  const root = guide.shadowRoot!;
  const languages = [...root.querySelectorAll<HTMLElement>('.languages button')];
  for (const { lang } of [...languages, ...languages.slice(0, 1)]) {
    root.querySelector<HTMLElement>(`.languages button[lang="${lang}"]`)?.click();
    while (root.querySelector<HTMLElement>('.root')?.lang !== lang) {
      await task();
      await answerAll();
      await pass(1000);
    }
    const field = root.querySelector<HTMLInputElement>('#query')!;
    field.value = 'papiers 17 viol';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await pass(10_000);
    guide.open('police-custody');
    await pass(1000); // a topic comes part by part
    guide.close();
  }
  guide.remove();
  await task();
}
