import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf } from '../language/languages.js';
import { watchEntries } from '../safety/entries.js';
import { watchHostModals } from '../safety/host-modals.js';
import { leave } from '../safety/leave.js';
import { watchPress } from '../safety/press.js';
import { watchTripleShift } from '../safety/triple-shift.js';
import { safeExit } from '../safety/url.js';
import { warn } from '../shared/warn.js';

/** What the controller reads of its element. */
export interface ExitHost extends ReactiveControllerHost, HTMLElement {
  /** Contains the link of the exit, once it is rendered. */
  readonly renderRoot: ParentNode | undefined;
  /** Address to which the exit goes. Default: the neutral page of the language. */
  readonly exitUrl: string | undefined;
}

export interface ExitOptions {
  /** Returns the code of the language on screen. */
  readonly language: () => string;
  /**
   * Creates the exit that is added to an open modal dialog of the host page. Default: none is
   * added.
   */
  readonly makeSpare?: () => HTMLElement;
}

/**
 * Leaves the page: by the button, by Shift three times, or from a modal dialog of the host page.
 */
export class ExitController implements ReactiveController {
  readonly #host: ExitHost;
  readonly #options: ExitOptions;
  readonly #undo: (() => void)[] = [];
  #presses = 0;
  #stuck = false;

  /** @param host element that shows the exit */
  constructor(host: ExitHost, options: ExitOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#undo.push(
      watchTripleShift({
        host: this.#host,
        onProgress: (presses) => {
          this.#presses = presses;
          this.#host.requestUpdate();
        },
        onExit: () => this.exit(),
      }),
      watchPress(
        () => this.#host.renderRoot?.querySelector('a'),
        () => this.exit(),
      ),
      watchEntries(),
    );
    const { makeSpare } = this.#options;
    if (makeSpare) this.#undo.push(watchHostModals(makeSpare, this.#host));
  }

  hostDisconnected(): void {
    for (const undo of this.#undo.splice(0)) undo();
  }

  /** How many times Shift was pressed without another key: 0, 1 or 2. */
  get presses(): number {
    return this.#presses;
  }

  /**
   * Whether leaving failed, for example in a sandboxed frame, so that the reader must close the
   * tab.
   */
  get stuck(): boolean {
    return this.#stuck;
  }

  /** Address to which the exit goes. */
  get url(): string {
    return exitAddress(this.#host, this.#options.language());
  }

  /** Leaves the page at once. */
  exit(): void {
    leave(this.url, () => {
      this.#stuck = true;
      this.#host.requestUpdate();
    });
  }
}

/**
 * Returns the address to which an exit goes: the `exit-url` of its element if it is a safe https
 * address, else the neutral page of the language. An invalid `exit-url` is reported to the
 * webmaster.
 */
export function exitAddress(
  host: HTMLElement & Pick<ExitHost, 'exitUrl'>,
  language: string,
): string {
  const wanted = host.exitUrl;
  const safe = wanted ? safeExit(wanted) : undefined;
  if (wanted && !safe) {
    const remedy = 'Use an https address, as in "https://meteofrance.com/".';
    warn(`<${host.localName} exit-url>`, wanted, remedy);
  }
  return safe ?? languageOf(language).exit;
}
