import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Announcer } from '../../controllers/announcer.js';
import { CloseRequestController } from '../../controllers/close-request.js';
import { exitAddress } from '../../controllers/exit-controller.js';
import { searchGuide, type SearchHit } from '../../controllers/guide-search.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { PageCheckController } from '../../controllers/page-check.js';
import { ScreenController } from '../../controllers/screen-controller.js';
import { SearchController } from '../../controllers/search-controller.js';
import { TopLayerController } from '../../controllers/top-layer.js';
import { WidthController } from '../../controllers/width-controller.js';
import type { Guide } from '../../guide/model.js';
import { selectSections, type GuideSection } from '../../guide/select-sections.js';
import { guideIn, isTopic } from '../../guide/store.js';
import { leave } from '../../safety/leave.js';
import { splitList } from '../../shared/list.js';
import { warn } from '../../shared/warn.js';
import { headingLevel } from '../common/attributes.js';
import { GuideElement } from '../common/guide-element.js';
import {
  RightsGuideErrorEvent,
  RightsGuideLanguageEvent,
  RightsGuideReadyEvent,
  RightsGuideSearchEvent,
  RightsGuideTopicEvent,
} from './events.js';
import { rightsGuideStyles } from './rights-guide.styles.js';
import { barView } from './views/bar.js';
import { checkView } from './views/check.js';
import type { ViewContext } from './views/context.js';
import { headerView } from './views/header.js';
import { countWords } from './views/search.js';
import { screenView } from './views/screen.js';

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
 * @csspart topic - An open topic.
 * @csspart bar - The bar with numbers and exit.
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

  /** Leaves the exit out: only where the page has one of its own. Default: false. */
  @property({ type: Boolean, attribute: 'hide-exit' }) hideExit = false;

  /** Leaves the numbers out: only where the page shows them beside the guide. Default: false. */
  @property({ type: Boolean, attribute: 'hide-emergency' }) hideEmergency = false;

  /** Leaves the search out. Default: false. */
  @property({ type: Boolean, attribute: 'hide-search' }) hideSearch = false;

  /** Folder of the language packs. Default: `packs/` beside the script. */
  @property() packs: string | undefined;

  /** Shows the webmaster, never a reader, what is wrong with the page around. Default: false. */
  @property({ type: Boolean }) check = false;

  readonly #language = new LanguageController(this, 'guide', (code) =>
    this.dispatchEvent(new RightsGuideLanguageEvent(code)),
  );
  readonly #check = new PageCheckController(this);
  readonly #announcer = new Announcer(this);
  readonly #width = new WidthController(this, () => this.#find('.frame'));
  readonly #search = new SearchController(
    this,
    () => this.#guide,
    (topic) => this.#sections.some(({ topics }) => topics.some(({ id }) => id === topic)),
    (count) => {
      this.#announcer.say(countWords(count, this.#language.shown));
      this.dispatchEvent(new RightsGuideSearchEvent(count));
    },
  );
  readonly #screen = new ScreenController(
    this,
    (topic) => this.dispatchEvent(new RightsGuideTopicEvent(topic)),
    () => this.#search.clear(),
  );
  readonly #layer = new TopLayerController(
    this,
    () => this.#find('.bar'),
    () => (!this.hideExit ? 2 : !this.hideEmergency ? 1 : 0),
  );
  protected override readonly isMoving = () =>
    this.isUpdatePending || this.#screen.isMoving || this.#search.isAsking;
  #isReady = false;
  #failed: string | undefined;

  constructor() {
    super();
    new CloseRequestController(
      this,
      () => this.#screen.current.name !== 'list' || (!this.hideSearch && this.#search.query !== ''),
      () => (this.#screen.current.name === 'list' ? this.#search.clear() : this.#screen.back()),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('topic') || !this.topic) return;
    if (isTopic(this.topic)) this.#screen.start({ name: 'topic', id: this.topic });
    else warn('<rights-guide topic>', this.topic, TOPIC_REMEDY);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.get('lang') !== undefined) void this.#language.follow();
    this.#tellFailure();
    if (this.#isReady || !this.#guide) return;
    this.#isReady = true;
    this.dispatchEvent(new RightsGuideReadyEvent());
  }

  /** Opens a topic and moves the focus there. An unknown id changes nothing; the webmaster is told. */
  open(topic: string): void {
    if (this.#guide?.topics.has(topic)) this.#screen.open({ name: 'topic', id: topic });
    else warn('<rights-guide> open()', topic, TOPIC_REMEDY);
  }

  /** Shows the first screen again, with an empty search. */
  close(): void {
    this.#search.clear();
    if (this.#screen.current.name !== 'list') this.#screen.back();
  }

  /** Searches the guide in the language on screen. Shows nothing, keeps nothing. Best hits first. */
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
    const { direction, shown } = this.#language;
    const context = this.#context(guide);
    const { hideSearch, hideEmergency, hideExit, usedTheme: theme } = this;
    const parts = { search: this.#search, hideSearch, hideEmergency, hideExit, theme };
    const options = { ...context, ...parts, exitUrl: exitAddress(this, shown) };
    return html`<div class="root ${theme} ${direction}" lang=${shown} dir=${direction}>
      <div class="frame">
        <div class="page ${this.#screen.shown.name === 'topic' ? 'split' : ''}">
          ${headerView(context.level, this.#language, context.choose)}
          ${screenView(this.#screen, context, options)}
        </div>
        ${checkView(this.#check, context.level, shown)}
      </div>
      <p class="visually-hidden" role="status">${this.#announcer.message}</p>
      ${this.#layer.active ? barView(options) : nothing}
    </div>`;
  }

  get #guide(): Guide | undefined {
    return guideIn(this.#language.shown);
  }

  /** The sections and topics this page offers. */
  get #sections(): readonly GuideSection[] {
    const refuse = (id: string) => warn('<rights-guide topics>', id, TOPIC_REMEDY);
    return this.#guide ? selectSections(this.#guide, splitList(this.topics), refuse) : [];
  }

  #context(guide: Guide): ViewContext {
    return {
      guide,
      sections: this.#sections,
      level: headingLevel('<rights-guide heading-level>', this.headingLevel),
      now: new Date(),
      wide: this.#width.wide,
      offered: this.#language.offered,
      choose: (code) => void this.#choose(code),
      openTopic: (id) => this.open(id),
      openNumbers: () => this.#screen.open({ name: 'numbers' }),
      goBack: () => this.#screen.back(),
    };
  }

  #choose(code: string): void {
    this.#find('.language')?.removeAttribute('open');
    // At once: while a language is fetched, and after, the reader may be elsewhere.
    this.#find('.language summary')?.focus();
    void this.#language.choose(code);
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>(selector);
  }

  /** A pack that could not be had is told once, not at each render. */
  #tellFailure(): void {
    const { missing } = this.#language;
    const failed = missing?.state === 'failed' ? missing.code : undefined;
    if (failed && failed !== this.#failed) this.dispatchEvent(new RightsGuideErrorEvent('pack'));
    this.#failed = failed;
  }
}

const TOPIC_REMEDY = 'Use the ids of sections and topics listed in the README.';

declare global {
  interface HTMLElementTagNameMap {
    'rights-guide': RightsGuide;
  }
}
