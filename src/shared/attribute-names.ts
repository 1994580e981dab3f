/** The attributes of the whole guide; on a `data-rights-guide` each is written with `data-` before it. */
export const ATTRIBUTES = [
  'lang',
  'languages',
  'topics',
  'topic',
  'heading-level',
  'exit-url',
  'hide-exit',
  'hide-emergency',
  'hide-search',
  'theme',
  'packs',
  'check',
] as const;
