import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isAndroid, localVoice } from '../safety/local-voice.js';
import { Speaker } from './speaker.js';
import { spokenSentences } from './spoken-blocks.js';

/** What can be read aloud on screen. */
export interface Subject {
  /** Names it: another one is silence. */
  readonly key: string;
  /** Code of the language it is in. */
  readonly language: string;
}

export interface ListenOptions {
  /** What can be read now; undefined where nothing can. */
  readonly subject: () => Subject | undefined;
  /** Whether the partner wants it on Android, where no voice is certain to be on the device. */
  readonly onAndroid: () => boolean;
}

/** Marks the block that is being read. */
const MARK = 'data-spoken';

/**
 * Reads what is on screen aloud, only with a voice on the device. It is silent at once when the page is
 * left or hidden, when another topic or language is shown, and when the element is removed.
 */
export class ListenController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ListenOptions;
  readonly #speaker: Speaker;
  #subject: Subject | undefined;
  #marked: Element | undefined;

  /** @param host element whose blocks are read */
  constructor(host: ReactiveControllerHost & HTMLElement, options: ListenOptions) {
    this.#host = host;
    this.#options = options;
    this.#speaker = new Speaker({
      voice: () => this.#voice(this.#subject),
      onBlock: (block) => this.#mark(block),
      onEnd: () => host.requestUpdate(),
    });
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#handleHide);
    window.addEventListener('pagehide', this.#stop);
    // Voices may come late, or never; old versions of Safari tell nobody.
    speechOf()?.addEventListener?.('voiceschanged', this.#handleVoices);
  }

  hostDisconnected(): void {
    this.#stop();
    document.removeEventListener('visibilitychange', this.#handleHide);
    window.removeEventListener('pagehide', this.#stop);
    speechOf()?.removeEventListener?.('voiceschanged', this.#handleVoices);
  }

  hostUpdate(): void {
    if (this.isOn && this.#options.subject()?.key !== this.#subject?.key) this.#stop();
  }

  /** Whether there is something to read and a voice for it. */
  get isOffered(): boolean {
    return this.#voice(this.#options.subject()) !== undefined;
  }

  /** Whether it is being read. */
  get isOn(): boolean {
    return this.#speaker.isOn;
  }

  /** The reader starts or stops it. */
  readonly toggle = (): void => {
    if (this.isOn) return this.#stop();
    const root = this.#host.shadowRoot;
    this.#subject = this.#options.subject();
    if (!root || !this.#subject) return;
    this.#speaker.start(spokenSentences(root, this.#subject.language));
    this.#host.requestUpdate();
  };

  #voice(subject: Subject | undefined): SpeechSynthesisVoice | undefined {
    try {
      const voices = subject ? (speechOf()?.getVoices() ?? []) : [];
      if (!subject || (isAndroid(device(), voices) && !this.#options.onAndroid())) return undefined;
      return localVoice(voices, subject.language);
    } catch {
      return undefined; // of a page that changed what the browser gives
    }
  }

  #mark(block: Element | undefined): void {
    this.#marked?.removeAttribute(MARK);
    block?.setAttribute(MARK, '');
    this.#marked = block;
  }

  readonly #stop = (): void => this.#speaker.stop();

  readonly #handleHide = (): void => {
    if (document.visibilityState === 'hidden') this.#stop();
  };

  readonly #handleVoices = (): void => this.#host.requestUpdate();
}

function speechOf(): SpeechSynthesis | undefined {
  // The types promise what some browsers lack.
  const { speechSynthesis, SpeechSynthesisUtterance: Utterance } = window as Partial<
    typeof globalThis
  >;
  return typeof Utterance === 'function' ? speechSynthesis : undefined;
}

function device() {
  // The cast: newer than TypeScript's library.
  const { userAgent, userAgentData } = navigator as Navigator & {
    readonly userAgentData?: { readonly platform?: string };
  };
  return { userAgent, platform: userAgentData?.platform };
}
