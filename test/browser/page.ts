import type { EngineName } from '../../tools/browsers.js';

/** A page of a real browser: the interface that tests of whole pages use for all three engines. */
export interface Page {
  goto(url: string): Promise<void>;
  /** Runs a function in the page. It is serialised, so it can only use its argument. */
  evaluate<Argument, Result>(
    inPage: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
  /**
   * Evaluates an expression in an isolated world, which shares the document but not the built-ins of
   * the page. WebKit's driver has no isolated worlds, so there it is evaluated in the page itself.
   */
  look(expression: string): Promise<unknown>;
  /** Moves the mouse to a position in the window. */
  move(x: number, y: number): Promise<void>;
  /** Clicks at a position in the window, with a real mouse event. */
  click(x: number, y: number): Promise<void>;
  /** Types letters with real keys, into what has the focus. */
  type(text: string): Promise<void>;
  press(key: 'Shift' | 'Escape' | 'Enter' | 'Tab'): Promise<void>;
  back(): Promise<void>;
  /** Returns the number of open tabs. */
  tabs(): Promise<number>;
  /** Returns all names of the accessibility tree. Chromium only: the other drivers cannot read it. */
  spoken?(): Promise<string>;
  /** Asks the browser itself, in its own protocol. Chromium only. */
  devtools?(method: string, parameters: object): Promise<void>;
  close(): Promise<void>;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** Chromium only. */
  readonly javaScriptEnabled?: boolean;
}

export interface Engine {
  readonly name: EngineName;
  open(url: string, options?: PageOptions): Promise<Page>;
  close(): Promise<void>;
}
