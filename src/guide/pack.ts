import type { GuideText, PanelText } from './model.js';

/** An interface string: plain, or texts and places of values in turn, text first and last. */
export type InterfaceString = string | readonly (string | number)[];
export type InterfaceStrings = Readonly<Record<string, InterfaceString>>;

/** What is inside the script for one of its languages. */
export interface InlineText {
  readonly strings: InterfaceStrings;
  readonly guide: GuideText;
}

/** What is inside the script about the panel, for every language. */
export interface InlinePanel {
  /** The strings of the panel and the exit, where the language's other strings are in a pack. */
  readonly strings?: InterfaceStrings;
  readonly panel: PanelText;
}

/** What one pack file holds. A script reads only the packs of its own version. */
export interface Pack extends InlineText {
  /** Version of the package that was built. */
  readonly version: string;
  readonly language: string;
}
