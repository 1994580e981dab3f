import { html, render } from 'lit';
import type { Guide, Part } from '../../../../src/guide/model.js';
import { renderBlocks } from '../../../../src/elements/common/render-blocks.js';
import { errors, hasRun, unsafeIn } from './checks.js';

/** A guide in which the names of the Markdown mean something: a glossary whose words are attacks too. */
function guideOf(attack: string): Guide {
  const service = { id: 'b', href: attack, label: attack, name: attack, who: attack };
  const guide = {
    language: { code: 'fr', name: 'x', direction: 'ltr', offer: 'x', exit: 'x' },
    topics: new Map([['f', {}]]),
    glossary: { d: { term: attack, meaning: attack } },
    facts: { a: { value: 1, unit: 'day' } },
    services: new Map([['b', service]]),
  };
  return guide as unknown as Guide; // only what blocks read of it
}

/**
 * Renders topics as they travel, as the guide does, and presses every button in them.
 *
 * @returns what is not as it must be
 */
export async function renderAll(
  topics: readonly (readonly Part[])[],
  attack: string,
): Promise<{ readonly wrong: string[]; readonly elements: number }> {
  const wrong: string[] = [];
  let elements = 0;
  const guide = guideOf(attack);
  const context = { guide, now: new Date(), level: 3, part: 'first', onTopic: () => undefined };
  for (const parts of topics) {
    const box = document.createElement('div');
    document.body.append(box);
    render(html`${parts.map(([, blocks]) => renderBlocks(blocks, context))}`, box);
    for (const button of box.querySelectorAll<HTMLElement>('button, [role]')) button.click();
    elements += box.querySelectorAll('*').length;
    for (const unsafe of unsafeIn(box)) wrong.push(`${unsafe} of ${JSON.stringify(parts)}`);
    box.remove();
  }
  // Whatever a payload loads or waits for has failed and run its handler by then.
  await new Promise((resolve) => setTimeout(resolve, 20));
  if (hasRun()) wrong.push('a payload ran');
  wrong.push(...errors.splice(0));
  return { wrong, elements };
}

/** The test of the test: payloads as HTML, which must be seen to run and to be unsafe. */
export async function plant(
  payloads: readonly string[],
): Promise<{ unsafe: number; ran: boolean }> {
  let unsafe = 0;
  for (const payload of payloads) {
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML = payload;
    if (unsafeIn(box).length > 0) unsafe++;
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { unsafe, ran: hasRun() };
}
