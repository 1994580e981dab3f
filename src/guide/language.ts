/** A language of the guide. */
export interface Language {
  /** BCP 47 code. */
  readonly code: string;
  /** Its own name, in its own script. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The text that offers this language: "Read this in English". */
  readonly offer: string;
  /** URL of the neutral page the exit leads to. */
  readonly exit: string;
}
