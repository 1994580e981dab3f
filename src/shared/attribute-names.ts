/** The attributes of the guide. On an element with `data-rights-guide` each has the prefix `data-`. */
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
  'listen',
  'theme',
  'packs',
  'check',
] as const;
