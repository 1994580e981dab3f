/** What the guide shows below its title. */
export type Screen =
  | { readonly name: 'list' }
  | { readonly name: 'topic'; readonly id: string }
  | { readonly name: 'numbers' };

export const LIST: Screen = { name: 'list' };
