import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../common/icons.js';

export interface BarOptions {
  /** A checked address. */
  readonly exitUrl: string;
  readonly theme: string;
  readonly hideExit: boolean;
  readonly hideEmergency: boolean;
  /** Whether the bar at the top of the guide has room for the numbers. */
  readonly wide: boolean;
  readonly openNumbers: () => void;
}

/**
 * The numbers and the exit while the top of the guide does not hold the exit: a lane at the bottom of
 * a narrow window, a corner of a wide one.
 */
export function barView(options: BarOptions): TemplateResult | typeof nothing {
  const { hideExit, hideEmergency, wide, openNumbers } = options;
  if (hideExit && hideEmergency) return nothing;
  return html`<div
    class="bar float ${wide ? '' : 'narrow'}"
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
    ${exitView(options)}
  </div>`;
}

/** The exit. */
export function exitView({
  exitUrl,
  theme,
  hideExit,
}: Pick<BarOptions, 'exitUrl' | 'theme' | 'hideExit'>): TemplateResult | typeof nothing {
  if (hideExit) return nothing;
  return html`<quick-exit position="inline" theme=${theme} exit-url=${exitUrl} .compact=${true}
    ><a class="quiet" href=${exitUrl} rel="nofollow noreferrer noopener" referrerpolicy="no-referrer"
      >${msg('Leave', { desc: 'Button that leaves the page at once; one short word' })}</a
    ></quick-exit
  >`;
}
