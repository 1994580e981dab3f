import type { GuideText, PanelText } from './model.js';

/**
 * An interface string: plain, or an alternating list of texts and indices of values that begins and
 * ends with a text.
 */
export type InterfaceString = string | readonly (string | number)[];
export type InterfaceStrings = Readonly<Record<string, InterfaceString>>;

/** The data of a language that is included in the script. */
export interface InlineText {
  readonly strings: InterfaceStrings;
  readonly guide: GuideText;
}

/** The data of the panel, which is included in the script for every language. */
export interface InlinePanel {
  /** The strings of the panel and the exit, when the other strings of the language are in a pack. */
  readonly strings?: InterfaceStrings;
  readonly panel: PanelText;
}

/** The content of a pack file. A script reads only packs of its own version. */
export interface Pack extends InlineText {
  /** Version of the package that the pack was built from. */
  readonly version: string;
  readonly language: string;
}
