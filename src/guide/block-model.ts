import type { KnownKey, PartName } from '../shared/part-names.js';

/** The text of a topic: a closed tree of blocks. The first item of a tuple is its type. */

/** A run of text inside a block. A string is plain text. */
export type Inline =
  | string
  | readonly ['strong', Inlines]
  /** A link to an external page: URL, text. */
  | readonly ['link', string, Inlines]
  /** A link to another topic of the guide: its id, text. */
  | readonly ['topic', string, Inlines]
  /** A difficult word that is explained in place: its id in the glossary, the word as written. */
  | readonly ['term', string, string]
  /** An amount, limit, duration or date: its id in the facts. It is formatted when rendered. */
  | readonly ['fact', string]
  /** A service, rendered as a call link: its id in the services. */
  | readonly ['service', string];

export type Inlines = readonly Inline[];

export type Block =
  | readonly ['heading', Inlines]
  | readonly ['paragraph', Inlines]
  | readonly ['list', readonly Inlines[]]
  | readonly ['steps', readonly Inlines[]]
  /** Services to call: each item contains exactly one service. */
  | readonly ['calls', readonly Inlines[]]
  | readonly ['callout', Inlines]
  | readonly ['known', readonly (readonly [KnownKey, Inlines])[]];

export type Part = readonly [PartName, readonly Block[]];
