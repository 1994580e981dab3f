import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ExitController } from '../../controllers/exit-controller.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { TopLayerController } from '../../controllers/top-layer.js';
import { oneOf } from '../common/attributes.js';
import { limitsWords } from '../common/exit-words.js';
import { GuideElement } from '../common/guide-element.js';
import { icon } from '../common/icons.js';
import { quickExitStyles } from './quick-exit.styles.js';

export const POSITIONS = ['floating', 'inline'] as const;
export type Position = (typeof POSITIONS)[number];

/**
 * The exit: hides the page at once and replaces it with a neutral one. Shift three times does the
 * same. It cannot erase the page from the history, and says so.
 *
 * @slot - A link to a neutral page, shown only while or when the element cannot be shown.
 * @fires {RightsGuideErrorEvent} rights-guide-error - The element could not be shown.
 * @csspart button - The link that leaves.
 * @cssprop [--rights-guide-text=#1c2a30] - Ground of the button; dark `#ece7df`.
 * @cssprop [--rights-guide-surface=#faf7f2] - Words of the button; dark `#12191c`.
 * @cssprop [--rights-guide-surface-raised=#ffffff] - Ground of the lane at the bottom of a narrow screen; dark `#1a2327`.
 * @cssprop [--rights-guide-text-muted=#3e4b51] - Words below the button; dark `#bcc4c3`.
 * @cssprop [--rights-guide-line=#e2dacd] - Border of the lane; dark `#313d42`.
 * @cssprop [--rights-guide-focus=#8a3b00] - Ring of the focus; dark `#ffc36b`.
 * @cssprop [--rights-guide-font=system-ui, Roboto, 'Noto Sans', sans-serif] - Fonts.
 * @cssprop [--rights-guide-gap=16px] - Space at the edges of the lane.
 */
export class QuickExit extends GuideElement {
  static override get styles() {
    return quickExitStyles;
  }

  /** Where the exit goes: an https address. Default: the neutral page of the language. */
  @property({ attribute: 'exit-url' }) exitUrl: string | undefined;

  /** `floating`: always in a corner of the screen; `inline`: in the text, where the element is. Default: `floating`. */
  @property() position: string = 'floating';

  /** Shows the button alone, and beside other exits: in the guide's bar, in a dialog. Default: false. */
  @property({ attribute: false }) compact = false;

  readonly #language = new LanguageController(this, { extent: 'panel' });
  readonly #exit = new ExitController(this, {
    language: () => this.#language.shown,
    makeSpare: () => makeSpare(this),
  });
  readonly #layer = new TopLayerController(this, {
    part: () => this.renderRoot?.querySelector<HTMLElement>('div.float'),
    // An exit inside a dialog floats beside any other one, and does not take its place.
    claim: () => (this.#floats && !this.compact ? 2 : 0),
  });

  /** Leaves the page now. */
  exit(): void {
    this.#exit.exit();
  }

  protected override render(): TemplateResult | typeof nothing {
    const floats = this.#floats;
    if (floats && !this.compact && !this.#layer.active) return nothing;
    const { direction, shown } = this.#language;
    return html`<div
      class="root ${this.usedTheme} ${direction}"
      lang=${shown}
      dir=${direction}
    >
      ${
        floats
          ? html`<div class="float" popover="manual">${this.#renderButton()}</div>`
          : this.#renderButton()
      }
      ${floats || this.compact ? nothing : this.#renderLimits()}
      <p class="visually-hidden" role="status">${this.#status}</p>
    </div>`;
  }

  get #floats(): boolean {
    return oneOf('<quick-exit position>', this.position, POSITIONS, 'floating') === 'floating';
  }

  get #status(): string {
    if (this.#exit.stuck) return stuckWords();
    switch (this.#exit.presses) {
      case 1:
        return msg('Press Shift two more times to leave.', {
          desc: 'Said after Shift was pressed',
        });
      case 2:
        return msg('Press Shift once more to leave.', { desc: 'Said after Shift was pressed' });
      default:
        return '';
    }
  }

  #renderButton(): TemplateResult {
    return html`<a
        class="leave"
        part="button"
        href=${this.#exit.url}
        rel="nofollow noreferrer noopener"
        referrerpolicy="no-referrer"
        aria-describedby="shift"
        @click=${this.#handleClick}
        >${icon('exit')}${msg('Leave', { desc: 'Button that leaves the page at once; one short word' })}<span
          class="presses"
          aria-hidden="true"
          >${'•'.repeat(this.#exit.presses)}</span
        ></a
      ><span id="shift" hidden
        >${msg('Leaves this page at once. Or press Shift three times.', {
          desc: 'Said with the button that leaves',
        })}</span
      >${this.#exit.stuck ? html`<p class="float stuck">${stuckWords()}</p>` : nothing}`;
  }

  #renderLimits(): TemplateResult {
    return html`<p class="limits small muted">${limitsWords()}</p>`;
  }

  readonly #handleClick = (event: MouseEvent): void => {
    event.preventDefault();
    this.exit();
  };
}

function stuckWords(): string {
  return msg('This page cannot leave by itself. Close this tab now.', {
    desc: 'When the page may not be left, as inside a frame',
  });
}

/**
 * The exit that is put inside an open dialog of the host page. It floats in the same place as the
 * other one, so that a long dialog need not be scrolled.
 */
function makeSpare({ exitUrl, theme }: QuickExit): HTMLElement {
  return Object.assign(document.createElement('quick-exit'), { exitUrl, theme, compact: true });
}

declare global {
  interface HTMLElementTagNameMap {
    'quick-exit': QuickExit;
  }
}
