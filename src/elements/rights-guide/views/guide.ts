import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageController } from '../../../controllers/language-controller.js';
import type { PageCheckController } from '../../../controllers/page-check.js';
import type { ScreenController } from '../../../controllers/screen-controller.js';
import type { Guide } from '../../../guide/model.js';
import { barView, type BarOptions } from './bar.js';
import { checkView } from './check.js';
import type { ViewContext } from './context.js';
import { headerView } from './header.js';
import { screenView, type ScreenOptions } from './screen.js';

type OfElement = 'sections' | 'topics' | 'level' | 'wide' | 'choose' | 'openTopic' | 'jump';

/** What the element knows, each time it renders. */
export interface GuideState
  extends Pick<ViewContext, OfElement>, ScreenOptions, Omit<BarOptions, 'openNumbers'> {
  readonly language: LanguageController;
  readonly screen: ScreenController;
  readonly check: PageCheckController;
  /** What is announced to screen readers. */
  readonly message: string;
  /** Whether this element shows the bar: only one element of the page does. */
  readonly hasBar: boolean;
}

/** The whole guide: title and languages, one screen, the webmaster's check, the bar. */
export function guideView(guide: Guide, state: GuideState): TemplateResult {
  const { language, screen, level, theme } = state;
  const { direction, shown } = language;
  const context: ViewContext = {
    ...state,
    guide,
    now: new Date(),
    offered: language.offered,
    openNumbers: () => screen.open({ name: 'numbers' }),
    goBack: () => screen.back(),
  };
  return html`<div class="root ${theme} ${direction}" lang=${shown} dir=${direction}>
    <div class="frame">
      <div class="page ${screen.shown.name === 'topic' ? 'split' : ''}">
        ${headerView(level, language, context.choose)} ${screenView(screen, context, state)}
      </div>
      ${checkView(state.check, level, shown)}
    </div>
    <p class="visually-hidden" role="status">${state.message}</p>
    ${state.hasBar ? barView({ ...state, openNumbers: context.openNumbers }) : nothing}
  </div>`;
}
