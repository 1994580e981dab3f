/** A folder of `src/`; `entry` is the files beside the folders. */
export type Room =
  | 'shared'
  | 'safety'
  | 'language'
  | 'search'
  | 'guide'
  | 'controllers'
  | 'elements'
  | 'entry'
  | 'compiler'
  | 'generated';

export interface RoomRule {
  /** Rooms it may import, its own aside. */
  readonly rooms: readonly Room[];
  /** Rooms of which it may import types only. */
  readonly types?: readonly Room[];
  /** Single modules of other rooms it may import: path from `src/`, without ending. */
  readonly modules?: readonly string[];
  /** Packages it may import: everything of them, or the names listed. */
  readonly packages: Readonly<Record<string, 'everything' | readonly string[]>> | 'any';
}

const strings = ['msg', 'str'];
const lit = { lit: 'everything', '@lit/localize': strings } as const;

/** Who may import whom. The table of CONTRIBUTING.md says the same in words. */
export const importTable: Readonly<Record<Exclude<Room, 'generated'>, RoomRule>> = {
  shared: { rooms: [], packages: {} },
  safety: { rooms: ['shared'], packages: {} },
  language: { rooms: ['shared', 'generated'], packages: { '@lit/localize': 'everything' } },
  search: {
    rooms: ['shared', 'generated'],
    types: ['guide'],
    packages: { minisearch: 'everything' },
  },
  guide: { rooms: ['shared', 'language', 'generated'], packages: {} },
  controllers: { rooms: ['shared', 'safety', 'language', 'search', 'guide'], packages: lit },
  elements: {
    rooms: ['shared', 'safety', 'language', 'search', 'guide', 'controllers'],
    packages: lit,
  },
  entry: { rooms: ['elements', 'controllers', 'guide'], types: ['search'], packages: {} },
  compiler: {
    rooms: ['shared'],
    types: ['guide'],
    modules: ['search/normalise', 'safety/url'],
    packages: 'any',
  },
};

/** The folder of `src/elements/` that all elements share. */
export const COMMON_ELEMENTS = 'common';
