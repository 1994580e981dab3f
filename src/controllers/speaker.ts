import { isLeaving } from '../safety/leave.js';

/** A sentence and the block that it stands in. */
export interface Sentence {
  readonly text: string;
  readonly block: Element;
}

export interface SpeakerOptions {
  /** Gives a voice that may be used; undefined where there is none any more. */
  readonly voice: () => SpeechSynthesisVoice | undefined;
  /** Called with the block that is being read; undefined when nothing is. */
  readonly onBlock: (block: Element | undefined) => void;
  /** Called when it has ended, by itself or not. */
  readonly onEnd: () => void;
}

/** Between two looks at the voice, in milliseconds. */
const TICK = 500;

/** Looks after which a voice that does not start never will; and how much later than expected it may end. */
const PATIENCE = 3;

/** How long the slowest voice takes for a letter, in milliseconds. */
const LETTER = 120;
const HAN_LETTER = 350;

/**
 * Reads sentences aloud, each as an utterance of its own: some browsers stop long ones. Browsers lose
 * events, so it looks by itself whether a voice has started and ended.
 */
export class Speaker {
  readonly #options: SpeakerOptions;
  #queue: Sentence[] = [];
  /** Kept: a browser may drop an utterance that nothing refers to, and its events with it. */
  #utterance: SpeechSynthesisUtterance | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(options: SpeakerOptions) {
    this.#options = options;
  }

  /** Whether it reads, or is about to. */
  get isOn(): boolean {
    return this.#utterance !== undefined;
  }

  /** Reads sentences from the first one. */
  start(sentences: readonly Sentence[]): void {
    this.stop();
    this.#queue = [...sentences];
    this.#next();
  }

  /** Silent at once. */
  stop(): void {
    if (!this.isOn) return;
    clearInterval(this.#timer);
    this.#utterance = undefined;
    this.#queue = [];
    attempt(() => window.speechSynthesis.cancel());
    this.#options.onBlock(undefined);
    this.#options.onEnd();
  }

  #next(): void {
    clearInterval(this.#timer);
    const sentence = this.#queue.shift();
    const voice = sentence && this.#options.voice();
    // After the exit the browser reports the end of what was silenced.
    if (!sentence || !voice || isLeaving()) return this.stop();
    const spoken = attempt(() => this.#speak(sentence, voice));
    if (!spoken) this.stop();
  }

  #speak({ text, block }: Sentence, voice: SpeechSynthesisVoice): void {
    const utterance = new SpeechSynthesisUtterance(text);
    this.#utterance = utterance;
    utterance.voice = voice;
    utterance.lang = voice.lang.replace('_', '-');
    let hasStarted = false;
    let looks = 0;
    const whileCurrent = (handle: () => void) => () => {
      if (this.#utterance === utterance) handle();
    };
    utterance.onstart = whileCurrent(() => {
      hasStarted = true;
      looks = 0;
    });
    utterance.onend = whileCurrent(() => this.#next());
    utterance.onerror = whileCurrent(() => this.stop());
    const most = Math.ceil(duration(text) / TICK) + PATIENCE;
    this.#timer = setInterval(() => {
      looks++;
      if (looks >= (hasStarted ? most : PATIENCE)) return this.stop();
      const { speaking, pending } = window.speechSynthesis;
      // Its end was not reported.
      if (hasStarted && !speaking && !pending) this.#next();
    }, TICK);
    this.#options.onBlock(block);
    window.speechSynthesis.speak(utterance);
  }
}

/** How long the slowest voice takes for a text, in milliseconds. */
function duration(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han * HAN_LETTER + (text.length - han) * LETTER;
}

/** Runs what a page or a browser may have broken. @returns whether it worked */
function attempt(run: () => void): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}
