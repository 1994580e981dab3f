import { readdir } from 'node:fs/promises';
import ts from 'typescript';
import type { Check } from './check.js';
import { freshBuild } from './fresh-build.js';
import { sensitiveWords } from './sensitive-words.js';
import { sourceFiles } from './source-files.js';

const words = sensitiveWords.map((word) => word.replace('*', '.*')).join('|');
const sensitive = new RegExp(`^(?:${words})$`);

/** The words of a name that say too much: of a file, a tag, an attribute, an event. */
export function sensitiveIn(name: string): readonly string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  return (plain.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => sensitive.test(word));
}

/**
 * Every sensitive word in the code of the widget that a page, a log or a console could show: any
 * string or template, tags, attributes and events among them, and any property that becomes an
 * attribute. The texts of `msg` are left out: they are what the reader came for.
 */
export function namesProblems(path: string, text: string): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const problems: string[] = [];
  const look = (node: ts.Node, name: string) => {
    for (const word of sensitiveIn(name)) {
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      problems.push(`${path}:${line} The name says "${word}". Choose a neutral one.`);
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

/** Names of the files of the widget, and in its code. */
export const names: Check = {
  name: 'neutral names',
  async run() {
    const widget = [...(await sourceFiles())].filter(([path]) => !path.startsWith('src/compiler/'));
    return widget.flatMap(([path, text]) => [...fileProblems(path), ...namesProblems(path, text)]);
  },
};

/** Names of the files a site puts on its server. */
export const builtNames: Check = {
  name: 'neutral names in the build',
  async run() {
    const files = await readdir(await freshBuild(['fr']), { recursive: true });
    return files.flatMap((path) => fileProblems(`dist/${path}`));
  },
};

const fileProblems = (path: string) =>
  sensitiveIn(path).map((word) => `${path} says "${word}". Rename it.`);
