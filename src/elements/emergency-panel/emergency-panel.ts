import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { heading } from '../common/heading.js';
import { panelIn, pick, type Panel } from '../../guide/panel.js';
import { splitList } from '../../shared/list.js';
import { warn } from '../../shared/warn.js';
import { later } from '../../shared/later.js';
import { headingLevel } from '../common/attributes.js';
import { callTile } from '../common/call-link.js';
import { GuideElement } from '../common/guide-element.js';
import { icon } from '../common/icons.js';
import { tellWords } from '../common/service-words.js';
import { emergencyPanelStyles } from './emergency-panel.styles.js';
import { needView } from './need-view.js';
import { secondWay, serviceRow } from './service-row.js';

/**
 * Every number: the emergency numbers first, then one row for each need. What is the same for most of
 * them, such as their cost and the trace a call leaves, is said once.
 * All of it is inside the script, in every language: the panel never needs the network.
 *
 * @slot - Links shown only while or when the element cannot be shown.
 * @slot contact - The partner's own phone or link, shown below the emergency numbers.
 * @fires {RightsGuideErrorEvent} rights-guide-error - The element could not be shown.
 * @csspart title - The title.
 * @cssprop [--rights-guide-accent=#0b4b58] - Links, icons, fills; dark `#93d0d2`.
 * @cssprop [--rights-guide-on-accent=#ffffff] - Icon on the accent; dark `#06262b`.
 * @cssprop [--rights-guide-accent-soft=#e3eeec] - Ground of calls and of needs; dark `#19343a`.
 * @cssprop [--rights-guide-surface=#faf7f2] - Ground of the panel; dark `#12191c`.
 * @cssprop [--rights-guide-surface-raised=#ffffff] - Ground of the list; dark `#1a2327`.
 * @cssprop [--rights-guide-text=#1c2a30] - Text; dark `#ece7df`.
 * @cssprop [--rights-guide-text-muted=#3e4b51] - Lesser text; dark `#bcc4c3`.
 * @cssprop [--rights-guide-line=#e2dacd] - Separators; dark `#313d42`.
 * @cssprop [--rights-guide-focus=#8a3b00] - Ring of the focus; dark `#ffc36b`.
 * @cssprop [--rights-guide-attention=#fbecd0] - Ground of the notice; dark `#3a2f1b`.
 * @cssprop [--rights-guide-font=system-ui, Roboto, 'Noto Sans', sans-serif] - Fonts.
 * @cssprop [--rights-guide-radius=14px] - Round corners.
 * @cssprop [--rights-guide-gap=16px] - Space at the edges.
 */
export class EmergencyPanel extends GuideElement {
  static override get styles() {
    return emergencyPanelStyles;
  }

  /** Ids of the services shown, in order, without groups. Default: all, grouped by need. */
  @property() services = '';

  /** Level of the panel's title, 1–5. Default: 2. */
  @property({ attribute: 'heading-level' }) headingLevel: number | string = 2;

  readonly #language = new LanguageController(this, { extent: 'panel' });

  /** Moves the focus to the title, as after a change of screen. */
  override focus(options?: FocusOptions): void {
    const move = () => this.renderRoot.querySelector<HTMLElement>('.title')?.focus(options);
    // A panel that was just inserted is rendered before the next task.
    if (this.hasUpdated) move();
    else later(move);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { direction, shown } = this.#language;
    const panel = panelIn(shown);
    if (!panel) return nothing;
    const level = headingLevel('<emergency-panel heading-level>', this.headingLevel);
    return html`<div class="root ${this.usedTheme} ${direction}" lang=${shown} dir=${direction}>
      <div class="frame">
        <div class="panel">
          <div part="title">
            ${heading(level, msg('All numbers', { desc: 'Title of the panel, and the button that opens it' }), 'title')}
          </div>
          ${this.services ? this.#renderChosen(panel) : this.#renderNeeds(panel, level + 1)}
          ${this.#renderNotice(level + 1)}
        </div>
      </div>
    </div>`;
  }

  #renderChosen(panel: Panel): TemplateResult {
    const ids = splitList(this.services);
    for (const id of ids) {
      if (panel.services.has(id)) continue;
      warn('<emergency-panel services>', id, 'Name services by their id, as in "112 114 3919".');
    }
    const chosen = pick(panel.services, ids);
    const services = chosen.length > 0 ? chosen : [...panel.services.values()];
    return html`<ul class="calls edge" role="list">
        ${services.map((service) => html`<li>${serviceRow(service)}</li> ${secondWay(service)}`)}
      </ul>
      <p>${tellWords(services)}</p>
      <slot name="contact"></slot>`;
  }

  /** The numbers of the first need, danger, stand at the top; each other need is one row. */
  #renderNeeds({ needs }: Panel, level: number): TemplateResult {
    const [danger, ...others] = needs;
    const first = danger?.services ?? [];
    return html`<ul class="tiles two" role="list">
        ${first.map((service) => html`<li>${callTile(service, true)}</li>`)}
      </ul>
      <p>
        ${msg('Free, day and night.', { desc: 'Below the emergency numbers' })} ${tellWords(first)}
      </p>
      <slot name="contact"></slot>
      <section>
        ${heading(level, msg('Another need?', { desc: 'Above the names of the groups' }), 'h')}
        <p class="shared muted">
          ${msg('Calls are free, except where a price is written.', {
            desc: 'Above the numbers for other needs',
          })}
        </p>
        <div class="list edge">
          ${others.map((need) => {
            const services = need.services.filter((service) => !first.includes(service));
            return services.length > 0 ? needView(need, services, this.#language.shown) : nothing;
          })}
        </div>
      </section>`;
  }

  #renderNotice(level: number): TemplateResult {
    return html`<section class="note edge">
      ${icon('warning')}
      <div class="text">
        ${heading(level, msg('What stays in the phone', { desc: 'Title of the notice on traces' }), 'need')}
        <p>
          ${msg(
            'A call stays in the phone’s call list. Delete it afterwards if someone may look. Free calls are not on the bill. A text message may be.',
            { desc: 'End of the panel' },
          )}
        </p>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'emergency-panel': EmergencyPanel;
  }
}
