import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../common/icons.js';

export interface BarOptions {
  /** A checked address. */
  readonly exitUrl: string;
  readonly theme: string;
  readonly hideExit: boolean;
  readonly hideEmergency: boolean;
  readonly openNumbers: () => void;
}

/** The numbers and the exit, always in sight: a bar in a narrow window, a corner in a wide one. */
export function barView(options: BarOptions): TemplateResult | typeof nothing {
  const { exitUrl, theme, hideExit, hideEmergency, openNumbers } = options;
  if (hideExit && hideEmergency) return nothing;
  return html`<div
    class="bar float"
    popover="manual"
    role="group"
    aria-label=${msg('Always here', { desc: 'Name of the bar with numbers and exit' })}
    part="bar"
  >
    ${
      hideEmergency
        ? nothing
        : html`<button type="button" class="quiet numbers" @click=${openNumbers}>
          ${icon('phone')}${msg('Numbers', { desc: 'Button of the bar; one short word' })}
        </button>`
    }
    ${
      hideExit
        ? nothing
        : html`<quick-exit
          position="inline"
          theme=${theme}
          exit-url=${exitUrl}
          .compact=${true}
          ><a
            class="quiet"
            href=${exitUrl}
            rel="nofollow noreferrer noopener"
            referrerpolicy="no-referrer"
            >${msg('Leave', { desc: 'Button that leaves the page at once; one short word' })}</a
          ></quick-exit
        >`
    }
  </div>`;
}
