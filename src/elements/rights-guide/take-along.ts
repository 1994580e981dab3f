import type { Announcer } from '../../controllers/announcer.js';
import { FrenchController } from '../../controllers/french-controller.js';
import { ListenController, type Subject } from '../../controllers/listen-controller.js';
import { PaperController } from '../../controllers/paper-controller.js';
import type { ScreenController } from '../../controllers/screen-controller.js';
import type { CardScreen } from '../../controllers/screen.js';
import type { Card, Guide, Topic } from '../../guide/model.js';
import { ORIGINAL_LANGUAGE } from '../../language/languages.js';
import { pageLanguage } from '../../language/page-language.js';
import { sheetStyles } from './styles/sheet.styles.js';
import { cardWords } from './views/cards.js';
import { cardsSheet, neutralTitle, topicSheet } from './views/sheet.js';

/** What this reads of the guide element. */
export interface TakeAlongHost extends HTMLElement {
  readonly packs: string | undefined;
  readonly listen: boolean;
}

export interface TakeAlongOptions {
  readonly screen: ScreenController;
  readonly announcer: Announcer;
}

/** Code of the language on screen. */
const shown = () => pageLanguage.value?.shown ?? ORIGINAL_LANGUAGE;

/** What the reader takes along: cards, French beside, listening, paper. */
export class TakeAlong {
  readonly #options: TakeAlongOptions;
  readonly #french: FrenchController;
  readonly #listen: ListenController;
  readonly #paper: PaperController;

  constructor(
    host: TakeAlongHost & ConstructorParameters<typeof ListenController>[0],
    options: TakeAlongOptions,
  ) {
    this.#options = options;
    const { screen } = options;
    this.#french = new FrenchController(host, { shown, packs: () => host.packs });
    this.#listen = new ListenController(host, {
      subject: () => this.#subject,
      onAndroid: () => host.listen,
    });
    this.#paper = new PaperController(host, {
      styles: [sheetStyles],
      title: neutralTitle,
      key: () => this.#subject?.key ?? `${shown()} ${screen.current.name}`,
    });
  }

  /** What the views need. */
  of(guide: Guide) {
    return {
      french: this.#french,
      listen: this.#listen,
      print: this.#paper.isOffered
        ? (what: Topic | readonly Card[]) => this.#print(guide, what)
        : undefined,
      turnCard: (card: CardScreen) => this.#turn(guide, card),
    };
  }

  /** What can be read aloud: a topic in the language on screen, the French of a card. */
  get #subject(): Subject | undefined {
    const { current } = this.#options.screen;
    if (current.name !== 'topic' && current.name !== 'card') return undefined;
    const language = current.name === 'card' ? ORIGINAL_LANGUAGE : shown();
    return { key: `${shown()} ${current.name} ${current.id}`, language };
  }

  #turn(guide: Guide, card: CardScreen): void {
    this.#options.screen.turn(card);
    const words = cardWords(guide, card.id);
    if (words) this.#options.announcer.say(words);
  }

  #print(guide: Guide, what: Topic | readonly Card[]): void {
    this.#paper.print('id' in what ? topicSheet(what, guide) : cardsSheet(what, guide));
  }
}
