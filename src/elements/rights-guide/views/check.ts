import { html, nothing, type TemplateResult } from 'lit';
import type { PageCheckController } from '../../../controllers/page-check.js';
import { heading } from '../../../guide/heading.js';
import { icon } from '../../common/icons.js';

/** By the state of a finding. */
const ICONS = ['check', 'search', 'warning'] as const;

/**
 * The webmaster's check. Without its words each finding stands under its id.
 *
 * @param language code of the language on screen; the words are in English or in French
 */
export function checkView(
  { shown, findings, pack, look }: PageCheckController,
  level: number,
  language: string,
): TemplateResult | typeof nothing {
  if (!shown) return nothing;
  const code = language === 'en' || !pack ? 'en' : 'fr';
  const text = (id: string): readonly string[] => pack?.texts[code]?.[id] ?? [id];
  const [title, intro = 'README: Check your page'] = text('title');
  return html`<section class="page" lang=${code} dir="ltr" aria-labelledby="check">
    <details open @toggle=${look}>
      <summary class="section" id="check">${heading(level + 1, title, 'h')}</summary>
      <p class="text">${intro}</p>
      <ul class="hits" role="list">
        ${findings.map(([id, state, value]) => {
          const [name, ...advice] = text(id);
          return html`<li class=${state ? 'note' : 'tag'}>
              ${icon(ICONS[state])}
              <div>
                <p><strong>${name}</strong> (${text(ICONS[state])}) ${value}</p>
                ${state ? advice.map((words) => html`<p>${words}</p>`) : nothing}
              </div>
            </li>`;
        })}
      </ul>
    </details>
  </section>`;
}
