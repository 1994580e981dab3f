/** A folder of `src/`; `entry` stands for the files directly in `src/`. */
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
  /** Other rooms that it may import. */
  readonly rooms: readonly Room[];
  /** Rooms from which it may import only types. */
  readonly types?: readonly Room[];
  /** Single modules of other rooms that it may import: path from `src/`, without extension. */
  readonly modules?: readonly string[];
  /** Packages that it may import: everything, or only the listed names. */
  readonly packages: Readonly<Record<string, 'everything' | readonly string[]>> | 'any';
}

const strings = ['msg', 'str'];
const lit = { lit: 'everything', '@lit/localize': strings } as const;

/** The allowed imports of each room. CONTRIBUTING.md has the same table in words. */
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
