import { shownBy } from './invariants.js';
import { task } from './spies.js';
import { isGuide, type World } from './world.js';

/** Where a step cannot say beforehand what should be shown: what is shown is taken as it is. */
export async function lookAt(world: World, hosts: readonly HTMLElement[]): Promise<void> {
  await task();
  for (const guide of hosts.filter(isGuide)) Object.assign(world.modelOf(guide), shownBy(guide));
}
