import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageController } from '../../../controllers/language-controller.js';
import type { PageCheckController } from '../../../controllers/page-check.js';
import type { ScreenController } from '../../../controllers/screen-controller.js';
import type { CardScreen } from '../../../controllers/screen.js';
import type { Card, Guide } from '../../../guide/model.js';
import { barView, exitView, type BarOptions } from './bar.js';
import { checkView } from './check.js';
import type { ViewContext } from './context.js';
import { headerView, missingView, offerView } from './header.js';
import { screenView, type ScreenOptions } from './screen.js';

type OfElement =
  | 'sections'
  | 'topics'
  | 'level'
  | 'wide'
  | 'french'
  | 'listen'
  | 'print'
  | 'choose'
  | 'openTopic'
  | 'jump'
  | 'goBack';

/** What the element knows, each time it renders. */
export interface GuideState
  extends Pick<ViewContext, OfElement>, ScreenOptions, Omit<BarOptions, 'openNumbers'> {
  readonly language: LanguageController;
  readonly screen: ScreenController;
  /** Shows another card in place of the one that is open, and announces it. */
  readonly turnCard: (screen: CardScreen) => void;
  readonly check: PageCheckController;
  /** What is announced to screen readers. */
  readonly message: string;
  /** Whether this element shows the exit and the numbers: only one element of the page does. */
  readonly hasBar: boolean;
  /** Where the exit is: at the top of the guide or floating. */
  readonly exitPlace: { readonly isWanted: boolean; readonly isInBar: boolean };
}

function cardScreen({ id, place }: Card): CardScreen {
  return { name: 'card', id, place };
}

/** The whole guide: the bar with title and languages, one screen, the webmaster's check, the exit. */
export function guideView(guide: Guide, state: GuideState): TemplateResult {
  const { language, screen, level, theme, choose, hasBar, exitPlace, search, field } = state;
  const { direction, shown } = language;
  const context: ViewContext = {
    ...state,
    guide,
    now: new Date(),
    offered: language.offered,
    openNumbers: () => screen.open({ name: 'numbers' }),
    openCard: (card) => screen.open(card ? cardScreen(card) : { name: 'cards' }),
    turnCard: (card) => state.turnCard(cardScreen(card)),
  };
  const isFirst = screen.shown.name === 'list';
  const isSearching = isFirst && (field.isActive || search.query !== '');
  const exit = hasBar && exitPlace.isInBar ? exitView(state) : nothing;
  return html`<div class="root ${theme} ${direction}" lang=${shown} dir=${direction}>
    <div class="frame">
      ${headerView({
        level,
        language,
        choose,
        exit,
        keepsExit: hasBar && exitPlace.isWanted,
        listen: screen.shown.name === 'topic' && state.listen.isOffered ? state.listen : undefined,
        back: isFirst && !isSearching ? undefined : context.goBack,
        openNumbers:
          state.hideEmergency || screen.shown.name === 'numbers' ? undefined : context.openNumbers,
      })}
      <div class="page ${screen.shown.name === 'topic' ? 'split' : ''}">
        ${screen.shown.name === 'numbers' ? nothing : offerView(language.better, choose)}
        ${missingView(language)} ${screenView(screen, context, state)}
      </div>
      ${checkView(state.check, level, shown)}
    </div>
    <p class="visually-hidden" role="status">${state.message}</p>
    ${
      hasBar && !exitPlace.isInBar
        ? barView({ ...state, openNumbers: context.openNumbers })
        : nothing
    }
  </div>`;
}
