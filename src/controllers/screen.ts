/** What the guide shows below its title. */
export type Screen =
  | { readonly name: 'list' }
  | { readonly name: 'topic'; readonly id: string }
  | { readonly name: 'numbers' };

export const LIST: Screen = { name: 'list' };

/** Whether two screens show the same. */
export function isSame(one: Screen, other: Screen): boolean {
  if (one.name === 'topic' && other.name === 'topic') return one.id === other.id;
  return one.name === other.name;
}
