import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { originsOf, type Origins } from '../src/compiler/check/origins.js';
import type { Content } from '../src/compiler/read/content.js';
import { readContent } from '../src/compiler/read/read.js';
import { root } from './root.js';

/*
 * npm run translated -- <language> <topic>…: notes that these translations say what the French texts say now.
 * Without a topic: all of the language that note nothing yet. `all` for every topic.
 */

const FRONT_MATTER = /^---\n([^]*?\n)---\n/;
const NOTED = /^from:\n(?: {2}.*\n)*/m;

/** The text with a note of what it was made from, as the last key of its front matter. */
export function withOrigins(text: string, origins: Origins): string {
  const lines = Object.entries(origins).map(([part, print]) => `  ${part}: "${print}"\n`);
  return text.replace(
    FRONT_MATTER,
    (_, keys: string) => `---\n${keys.replace(NOTED, '')}from:\n${lines.join('')}---\n`,
  );
}

/** The topics to note. */
function chosen(
  { topics }: Content,
  language: string,
  named: readonly string[],
): readonly string[] {
  const all = [...topics].filter(([, { texts }]) => texts.has(language));
  if (named.includes('all')) return all.map(([id]) => id);
  if (named.length > 0) return named;
  return all.filter(([, { texts }]) => !texts.get(language)?.front?.value.from).map(([id]) => id);
}

function note(language: string, named: readonly string[]): void {
  const { content } = readContent(join(root, 'content'));
  for (const id of chosen(content, language, named)) {
    const french = content.topics.get(id)?.texts.get('fr');
    const text = content.topics.get(id)?.texts.get(language);
    if (!french?.whole || !text || language === 'fr') {
      throw new Error(`There is no translation of a whole French text here: ${id}, ${language}.`);
    }
    const path = join(root, text.file);
    writeFileSync(path, withOrigins(readFileSync(path, 'utf8'), originsOf(french.parts)));
    console.log(`${text.file}: noted.`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [language = '', ...named] = process.argv.slice(2);
  note(language, named);
}
