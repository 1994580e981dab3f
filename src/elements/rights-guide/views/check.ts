import { html, nothing, type TemplateResult } from 'lit';
import type { PageCheckController } from '../../../controllers/page-check.js';
import { heading } from '../../common/heading.js';
import { judge } from '../../../safety/page-facts.js';
import { icon } from '../../common/icons.js';

/** Language, title and introduction while the texts of the check are not loaded. */
const BARE = ['en', 'Check', 'No words (connect-src?): README'];

/**
 * The webmaster's check. While its texts are not loaded, it lists the facts alone.
 *
 * @param language code of the language on screen; the texts of the check are in English and French only
 */
export function checkView(
  { facts, pack }: PageCheckController,
  level: number,
  language: string,
): TemplateResult | typeof nothing {
  if (!facts) return nothing;
  const texts = pack?.texts[language] ?? pack?.texts['fr'];
  const [code, title, intro, well] = texts?.['check'] ?? BARE;
  const findings = judge(facts, pack?.rules ?? []);
  const all = well ?? facts.join(' · ');
  return html`<section class="page stack" lang=${code} dir="ltr">
    ${heading(level + 1, title, 'h')}
    <p class="text">${intro} ${findings[0]?.[1] ? nothing : all}</p>
    <ul class="hits" role="list">
      ${findings.map(([id, state, value]) => {
        const [name, ...advice] = texts?.[id] ?? [];
        return html`<li class=${state ? 'note' : 'tag'}>
          ${icon(state ? 'warning' : 'check')}
          <div class="stack">
            <p><strong>${name}</strong> (${texts?.['state']?.[state]}) ${value}</p>
            ${state ? advice.map((line) => html`<p>${line}</p>`) : nothing}
          </div>
        </li>`;
      })}
    </ul>
  </section>`;
}
