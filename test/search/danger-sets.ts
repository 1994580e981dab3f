import { loadGuide } from '../../src/guide/store.js';
import { urgentServices } from '../../src/search/urgent.js';
import { readLines } from './read-lines.js';

/** One line of a set of danger: a phrase and the services that are right to call; none: it must not ring. */
export interface Cry {
  readonly language: string;
  readonly query: string;
  readonly services: readonly string[];
}

export interface DangerFigures {
  /** Phrases of danger; share of them that bring a right number first. */
  readonly cries: number;
  readonly right: number;
  /** Ordinary phrases; share of them that bring any number. */
  readonly calm: number;
  readonly wrong: number;
}

/** The frozen set: never learned from. */
export const DANGER_SET = 'danger.test.jsonl';

/** @param file in this folder, or an absolute path */
export function readCries(file = DANGER_SET): readonly Cry[] {
  return readLines(file) as readonly Cry[]; // their form is said in README.md
}

/** Figures over all and for each language, of the guide in French: danger is heard in any language. */
export async function dangerFigures(
  cries: readonly Cry[],
): Promise<ReadonlyMap<string, DangerFigures>> {
  const guide = await loadGuide('fr');
  const groups = new Map<string, { cry: Cry; first: string | undefined }[]>();
  for (const cry of cries) {
    const first = urgentServices(guide, cry.query)[0]?.id;
    for (const group of ['all', cry.language])
      groups.set(group, [...(groups.get(group) ?? []), { cry, first }]);
  }
  return new Map([...groups].map(([group, asked]) => [group, figuresOf(asked)]));
}

function figuresOf(
  asked: readonly { readonly cry: Cry; readonly first: string | undefined }[],
): DangerFigures {
  const cries = asked.filter(({ cry }) => cry.services.length > 0);
  const calm = asked.filter(({ cry }) => cry.services.length === 0);
  const right = cries.filter(({ cry, first }) => first && cry.services.includes(first));
  const wrong = calm.filter(({ first }) => first !== undefined);
  return {
    cries: cries.length,
    right: right.length / Math.max(1, cries.length),
    calm: calm.length,
    wrong: wrong.length / Math.max(1, calm.length),
  };
}
