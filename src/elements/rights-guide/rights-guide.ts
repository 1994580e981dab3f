import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Announcer } from '../../controllers/announcer.js';
import { CloseRequestController } from '../../controllers/close-request.js';
import { exitAddress } from '../../controllers/exit-controller.js';
import { ExitPlaceController } from '../../controllers/exit-place.js';
import { FieldController } from '../../controllers/field-controller.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { PageCheckController } from '../../controllers/page-check.js';
import { LIST } from '../../controllers/screen.js';
import { PlaceKeeper } from '../../controllers/place-keeper.js';
import { ScreenController } from '../../controllers/screen-controller.js';
import { SearchController } from '../../controllers/search-controller.js';
import { searchGuide } from '../../controllers/search-guide.js';
import { TopLayerController } from '../../controllers/top-layer.js';
import type { Guide } from '../../guide/model.js';
import { guideIn, isTopic } from '../../guide/store.js';
import { leave } from '../../safety/leave.js';
import type { SearchHit } from '../../search/guide-index.js';
import { warn } from '../../shared/warn.js';
import { headingLevel } from '../common/attributes.js';
import { GuideElement } from '../common/guide-element.js';
import * as events from './events.js';
import { Fitting } from './fitting.js';
import { offerOf, TOPIC_REMEDY } from './offer.js';
import { rightsGuideStyles } from './rights-guide.styles.js';
import { TakeAlong } from './take-along.js';
import { foundWords } from './views/answers.js';
import { guideView } from './views/guide.js';

/**
 * The whole guide: numbers to call, search, situations, topics, languages, exit.
 *
 * @slot - Links shown only while or when the element cannot be shown.
 * @slot contact - The partner's own phone or link, shown with the emergency numbers.
 * @fires {RightsGuideReadyEvent} rights-guide-ready - The guide is on screen for the first time.
 * @fires {RightsGuideTopicEvent} rights-guide-topic - A topic was opened or closed.
 * @fires {RightsGuideLanguageEvent} rights-guide-language - Another language is on screen.
 * @fires {RightsGuideSearchEvent} rights-guide-search - A search was made: the count, never the words.
 * @fires {RightsGuideErrorEvent} rights-guide-error - The element or a language pack failed.
 * @csspart title - The guide's title.
 * @csspart numbers - The numbers to call now.
 * @csspart search - The search.
 * @csspart situations - The situations.
 * @csspart sections - The sections and their topics.
 * @csspart cards - The line that opens the cards to show, and all cards.
 * @csspart card - A card to show.
 * @csspart topic - An open topic.
 * @csspart bar - The lane or corner with numbers and exit.
 * @cssprop [--rights-guide-accent=#0b4b58] - Links, icons, fills; dark `#93d0d2`.
 * @cssprop [--rights-guide-on-accent=#ffffff] - Words on the accent; dark `#06262b`.
 * @cssprop [--rights-guide-accent-soft=#e3eeec] - Ground of calls and of what is current; dark `#19343a`.
 * @cssprop [--rights-guide-surface=#faf7f2] - Ground of the guide; dark `#12191c`.
 * @cssprop [--rights-guide-surface-raised=#ffffff] - Ground of cards and fields; dark `#1a2327`.
 * @cssprop [--rights-guide-text=#1c2a30] - Text, and ground of the exit; dark `#ece7df`.
 * @cssprop [--rights-guide-text-muted=#3e4b51] - Lesser text, border of the field; dark `#bcc4c3`.
 * @cssprop [--rights-guide-line=#e2dacd] - Separators; dark `#313d42`.
 * @cssprop [--rights-guide-focus=#8a3b00] - Ring of the focus; dark `#ffc36b`.
 * @cssprop [--rights-guide-attention=#fbecd0] - Ground of warnings and marks; dark `#3a2f1b`.
 * @cssprop [--rights-guide-font=system-ui, Roboto, 'Noto Sans', sans-serif] - Fonts.
 * @cssprop [--rights-guide-radius=14px] - Round corners.
 * @cssprop [--rights-guide-gap=16px] - Space at the edges.
 */
export class RightsGuide extends GuideElement {
  static override get styles() {
    return rightsGuideStyles;
  }

  /** Codes of the languages offered, in order. Default: all that are published. */
  @property() languages = '';

  /** Ids of the sections and topics offered, in order. Default: all. */
  @property() topics = '';

  /** Id of the topic open at the start. Default: none. */
  @property() topic = '';

  /** Level of the guide's title, 1–5. Default: 2. */
  @property({ attribute: 'heading-level' }) headingLevel: number | string = 2;

  /** Where the exit goes: an https address. Default: the neutral page of the language. */
  @property({ attribute: 'exit-url' }) exitUrl: string | undefined;

  /** Hides the exit: only for pages that have an exit of their own. Default: false. */
  @property({ type: Boolean, attribute: 'hide-exit' }) hideExit = false;

  /** Hides the numbers: only for pages that show them beside the guide. Default: false. */
  @property({ type: Boolean, attribute: 'hide-emergency' }) hideEmergency = false;

  /** Hides the search. Default: false. */
  @property({ type: Boolean, attribute: 'hide-search' }) hideSearch = false;

  /** Offers reading aloud on Android too, where the text may be sent to a server. Default: false. */
  @property({ type: Boolean }) listen = false;

  /** Folder of the language packs. Default: `packs/` beside the script. */
  @property() packs: string | undefined;

  /** Shows the webmaster, never a reader, what is wrong with the host page. Default: false. */
  @property({ type: Boolean }) check = false;

  readonly #language = new LanguageController(this, {
    extent: 'guide',
    onChange: (code) => this.dispatchEvent(new events.RightsGuideLanguageEvent(code)),
    onFailure: () => this.dispatchEvent(new events.RightsGuideErrorEvent('pack')),
  });
  readonly #check = new PageCheckController(this);
  readonly #announcer = new Announcer(this);
  readonly #fitting = new Fitting(this, (selector) => this.#find(selector));
  readonly #search = new SearchController(this, {
    guide: () => this.#guide,
    offers: (topic) => this.#offer.topics.has(topic),
    onSettled: (count) => {
      this.#announcer.say(foundWords(count, this.#search.urgent, this.#language.shown));
      this.dispatchEvent(new events.RightsGuideSearchEvent(count));
    },
  });
  readonly #screen = new ScreenController(this, {
    onChange: (topic) => this.dispatchEvent(new events.RightsGuideTopicEvent(topic)),
    isUsed: () => this.#isSearching,
    show: (target, block) => this.#fitting.view.show(target, block),
  });
  readonly #takeAlong = new TakeAlong(this, { screen: this.#screen, announcer: this.#announcer });
  readonly #field = new FieldController(this, {
    field: () => this.#find('#query'),
    bar: () => this.#find('.top'),
    onFocus: () => this.#search.warm(),
    show: (field) => this.#fitting.view.show(field),
  });
  readonly #exitPlace = new ExitPlaceController(this, {
    bar: () => this.#find('.top'),
    isWanted: () => !this.hideExit && (this.#fitting.width.columns || this.#field.isActive),
  });
  readonly #layer = new TopLayerController(this, {
    part: () => this.#find('.bar'),
    claim: () => (!this.hideExit ? 2 : !this.hideEmergency ? 1 : 0),
  });
  protected override readonly isMoving = () =>
    this.isUpdatePending || this.#screen.isMoving || this.#search.isAsking;
  #offer = offerOf(undefined, '');
  #isReady = false;

  constructor() {
    super();
    new PlaceKeeper(this);
    new CloseRequestController(this, {
      isOpen: () => this.#screen.isReaders || this.#isSearching,
      close: () => (this.#screen.isReaders ? this.#screen.back() : this.#leaveSearch()),
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#offer = offerOf(this.#guide, this.topics);
    if (!changed.has('topic')) return;
    const { topic } = this;
    this.#screen.start(isTopic(topic) ? { name: 'topic', id: topic } : LIST);
    if (topic && !isTopic(topic)) warn('<rights-guide topic>', topic, TOPIC_REMEDY);
  }

  protected override updated(): void {
    if (this.#isReady || !this.#guide) return;
    this.#isReady = true;
    this.dispatchEvent(new events.RightsGuideReadyEvent());
  }

  /** Opens a topic and moves the focus there. An unknown id changes nothing; the webmaster is told. */
  open(topic: string): void {
    if (this.#guide?.topics.has(topic)) this.#screen.open({ name: 'topic', id: topic });
    else warn('<rights-guide> open()', topic, TOPIC_REMEDY);
  }

  /** Shows the first screen again, with an empty search. */
  close(): void {
    this.#search.clear();
    if (this.#screen.isOpen) this.#screen.close();
  }

  /** Searches the guide in the language on screen, best hits first. Nothing is shown or stored. */
  async search(query: string): Promise<readonly SearchHit[]> {
    if (!this.#guide) await this.updateComplete;
    return this.#guide ? searchGuide(this.#guide, query) : [];
  }

  /** Leaves the page now, as the exit does. */
  exit(): void {
    leave(exitAddress(this, this.#language.shown));
  }

  protected override render(): TemplateResult | typeof nothing {
    const guide = this.#guide;
    if (!guide) return nothing;
    const { hideSearch, hideEmergency, hideExit, usedTheme: theme } = this;
    return guideView(guide, {
      ...this.#offer,
      level: headingLevel('<rights-guide heading-level>', this.headingLevel),
      language: this.#language,
      screen: this.#screen,
      ...this.#takeAlong.of(guide),
      search: this.#search,
      field: this.#field,
      check: this.#check,
      wide: this.#fitting.width.wide,
      message: this.#announcer.message,
      hasBar: this.#layer.active,
      exitPlace: this.#exitPlace,
      exitUrl: exitAddress(this, this.#language.shown),
      hideSearch,
      hideEmergency,
      hideExit,
      theme,
      choose: (code) => this.#choose(code),
      openTopic: (id) => this.open(id),
      jump: (part) =>
        void this.#fitting.view.focus(() => this.#find(`[data-part="${part}"] [tabindex="-1"]`)),
      goBack: () => (this.#screen.isOpen ? this.#screen.back() : this.#leaveSearch()),
    });
  }

  get #guide(): Guide | undefined {
    return guideIn(this.#language.shown);
  }

  get #isSearching(): boolean {
    return !this.hideSearch && !this.#screen.isOpen && this.#search.query !== '';
  }

  #leaveSearch(): void {
    const hadFocus = this.shadowRoot?.activeElement;
    this.#search.clear();
    this.#field.leave(); // so that the keyboard of a phone goes
    if (hadFocus) this.#find('.name > *')?.focus({ preventScroll: true });
  }

  #choose(code: string): void {
    this.#find('.language')?.removeAttribute('open');
    // At once, not after loading: by then the reader may have moved the focus.
    this.#find('.language summary')?.focus({ preventScroll: true });
    void this.#language.choose(code);
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>(selector);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rights-guide': RightsGuide;
  }
}
