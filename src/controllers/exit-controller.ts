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
  /** Holds the link of the exit, once there is one. */
  readonly renderRoot: ParentNode | undefined;
  /** Where the exit goes; empty means the neutral page of the language. */
  readonly exitUrl: string | undefined;
}

export interface ExitOptions {
  /** Gives the code of the language on screen. */
  readonly language: () => string;
  /** Makes the exit that is put inside an open dialog of the host page. Default: none is put there. */
  readonly makeSpare?: () => HTMLElement;
}

/** The exit: by the button, by Shift three times, and from inside a dialog of the host page. */
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

  /** How many times Shift was pressed by itself: 0, 1 or 2. */
  get presses(): number {
    return this.#presses;
  }

  /** The page could not be left, as in a closed frame: the reader must close the tab. */
  get stuck(): boolean {
    return this.#stuck;
  }

  /** Where the exit goes. */
  get url(): string {
    return exitAddress(this.#host, this.#options.language());
  }

  /** Leaves now. */
  exit(): void {
    leave(this.url, () => {
      this.#stuck = true;
      this.#host.requestUpdate();
    });
  }
}

/**
 * Where an exit goes: the `exit-url` of its element if it is an https address, else the neutral
 * page of the language. The webmaster is told of a wrong one.
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
