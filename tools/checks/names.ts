import { readdir } from 'node:fs/promises';
import ts from 'typescript';
import type { Check } from './check.js';
import { freshBuild } from './fresh-build.js';
import { sensitiveWords } from './sensitive-words.js';
import { sourceFiles } from './source-files.js';

const words = sensitiveWords.map((word) => word.replace('*', '.*')).join('|');
const sensitive = new RegExp(`^(?:${words})$`);

/** Returns the sensitive words in the name of a file, tag, attribute or event. */
export function sensitiveIn(name: string): readonly string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  return (plain.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => sensitive.test(word));
}

/**
 * Returns every sensitive word in the code of the widget that a page, a log or a console could reveal:
 * in strings and templates, which include tags, attributes and events, and in properties that are
 * reflected as attributes. The texts of `msg` are excluded, because they are the content itself.
 */
export function namesProblems(path: string, text: string): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const problems: string[] = [];
  const look = (node: ts.Node, name: string) => {
    for (const word of sensitiveIn(name)) {
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      problems.push(`${path}:${line} The name contains "${word}". Choose a neutral one.`);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'msg') return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) look(node, node.text);
    const isProperty = ts.isPropertyDeclaration(node) || ts.isAccessor(node);
    if (isProperty && ts.getDecorators(node)) look(node.name, node.name.getText(file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return problems;
}

/** Checks the names of the files of the widget and the names in its code. */
export const names: Check = {
  name: 'neutral names',
  async run() {
    const widget = [...(await sourceFiles())].filter(([path]) => !path.startsWith('src/compiler/'));
    return widget.flatMap(([path, text]) => [...fileProblems(path), ...namesProblems(path, text)]);
  },
};

/** Checks the names of the files that a site puts on its server. */
export const builtNames: Check = {
  name: 'neutral names in the build',
  async run() {
    const files = await readdir(await freshBuild(['fr']), { recursive: true });
    return files.flatMap((path) => fileProblems(`dist/${path}`));
  },
};

const fileProblems = (path: string) =>
  sensitiveIn(path).map((word) => `${path} contains "${word}". Rename it.`);
