import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Topic } from '../../../guide/model.js';
import type { ViewContext } from './context.js';
import { helpersOf } from './helpers.js';
import { partTitle } from './topic-parts.js';

/** Buttons that go to the parts of a topic. Not links: the address of the page must not change. */
export function jumpsView(topic: Topic, context: ViewContext): TemplateResult | typeof nothing {
  const has = new Set(topic.parts.map(([name]) => name));
  const jumps: (readonly [part: string, words: string])[] = [];
  if (helpersOf(topic, context.guide).length > 0) {
    jumps.push(['helpers', msg('Who can help', { desc: 'Button that goes to this part; short' })]);
  }
  for (const name of ['rights', 'careful'] as const) {
    if (has.has(name)) jumps.push([name, partTitle(name)]);
  }
  if (has.has('law')) {
    jumps.push(['law', msg('The law', { desc: 'Button that goes to this part; short' })]);
  }
  if (jumps.length < 2) return nothing;
  return html`<nav aria-label=${msg('On this page', { desc: 'Name of the buttons that go to the parts of a topic' })}>
    <ul class="pills" role="list">
      ${jumps.map(
        ([part, words]) => html`<li>
          <button type="button" class="pill" @click=${() => context.jump(part)}>${words}</button>
        </li>`,
      )}
    </ul>
  </nav>`;
}
