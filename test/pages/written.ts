import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../tools/root.js';

/** What stands for a value or a service. */
const STANDS_FOR = /\{[^}]+\}|\[\[[^\]]+\]\]/;
const FRONT_MATTER = /^---\n(.*?)\n---\n/s;
/** Before the text of a line of the part "Good to know". */
const KEY = /^(?:who|time|cost): /;

/**
 * All runs of words an editor wrote in a topic, in their order; read from the file without the
 * compiler, so that what the compiler, the script or the page loses is missed.
 */
export function writtenWords(topic: string, language: string): readonly string[] {
  const file = readFileSync(join(root, 'content/topics', topic, `${language}.md`), 'utf8');
  const front = FRONT_MATTER.exec(file);
  const { title, summary } = parse(front?.[1] ?? '') as Record<string, string>; // checked by the build
  const tree = fromMarkdown(file.slice(front?.[0].length));
  const body = textsOf(tree).flatMap((text) => text.replace(KEY, '').split(STANDS_FOR));
  return [title ?? '', summary ?? '', ...body].map(joined).filter(Boolean);
}

/** Without spaces: where a line breaks is not what was written. */
export const joined = (text: string): string => text.replace(/\s/g, '');

function textsOf(node: Nodes): readonly string[] {
  if (node.type === 'heading' && node.depth === 2) return []; // the name of a part
  if (node.type === 'text') return [node.value];
  return 'children' in node ? node.children.flatMap(textsOf) : [];
}
