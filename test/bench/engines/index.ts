/** The engines that are compared: name of the adapter's file → how the table calls it. */
export const ENGINES = {
  ours: 'rights-guide',
  fuse: 'fuse.js',
  lunr: 'lunr + fr',
  flexsearch: 'flexsearch + fr',
  orama: 'orama + fr',
  substring: 'plain scan',
} as const;

export type EngineName = keyof typeof ENGINES;

export const engineNames = Object.keys(ENGINES) as readonly EngineName[]; // its own keys
