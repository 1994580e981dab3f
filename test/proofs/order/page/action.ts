import type { Draw, World } from './world.js';

/** Something that can happen to a page. */
export interface Action {
  readonly name: string;
  /** How often it is drawn, against the others. */
  readonly weight: number;
  /** Whether it can happen now. Default: always. */
  can?(world: World): boolean;
  /** Does it, and says what exactly. The model of the world is told what should be seen after. */
  run(world: World, draw: Draw): string | Promise<string>;
}
