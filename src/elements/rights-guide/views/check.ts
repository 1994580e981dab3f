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
  { findings, words }: PageCheckController,
  level: number,
  language: string,
): TemplateResult | typeof nothing {
  const [worst] = findings;
  if (!worst) return nothing;
  const code = language === 'en' || !words ? 'en' : 'fr';
  const text = (id: string): readonly string[] => words?.[code]?.[id] ?? [id];
  const [title, intro = 'No words: see connect-src. README: Check your page', well] = text('Check');
  return html`<section class="page" lang=${code} dir="ltr">
    <div>
      ${heading(level + 1, title, 'h')}
      <p class="text">${intro} ${worst[1] ? nothing : well}</p>
    </div>
    <ul class="hits" role="list">
      ${findings.map(([id, state, value]) => {
        const [name, ...advice] = text(id);
        return html`<li class=${state ? 'note' : 'tag'}>
          ${icon(ICONS[state])}
          <div>
            <p><strong>${name}</strong> (${text(ICONS[state])}) ${value}</p>
            ${state ? advice.map((line) => html`<p>${line}</p>`) : nothing}
          </div>
        </li>`;
      })}
    </ul>
  </section>`;
}
