import ts from 'typescript';

/** An import or re-export of a module. */
export interface Import {
  /** From 1. */
  readonly line: number;
  /** As written: `../guide/model.js`, `lit`; undefined when it is computed. */
  readonly specifier: string | undefined;
  /** The imported names; `*` for the whole module. */
  readonly names: readonly string[];
  /** Whether the import is removed at compile time. */
  readonly typeOnly: boolean;
}

/** Returns the imports of a module: declarations, re-exports, `import(…)` and `import('…')` types. */
export function readImports(path: string, text: string): readonly Import[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];

  const add = (node: ts.Node, module: ts.Node | undefined, taken: Omit<Import, Place>) => {
    const specifier = module && ts.isStringLiteralLike(module) ? module.text : undefined;
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    imports.push({ line, specifier, ...taken });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node, node.moduleSpecifier, takenBy(node.importClause));
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node, node.moduleSpecifier, reExportedBy(node));
    } else if (ts.isImportTypeNode(node)) {
      const module = ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
      add(node, module, { names: ['*'], typeOnly: true });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node, node.arguments[0], { names: ['*'], typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return imports;
}

type Place = 'line' | 'specifier';

function takenBy(clause: ts.ImportClause | undefined): Omit<Import, Place> {
  if (!clause) return { names: [], typeOnly: false };
  const bindings = clause.namedBindings;
  const listed = bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
  const names = [
    ...(clause.name ? ['default'] : []),
    ...(bindings && ts.isNamespaceImport(bindings) ? ['*'] : []),
    ...listed.map(nameOf),
  ];
  const onlyTypes = names.length === listed.length && allTypes(listed);
  return { names, typeOnly: clause.phaseModifier === ts.SyntaxKind.TypeKeyword || onlyTypes };
}

function reExportedBy({ exportClause, isTypeOnly }: ts.ExportDeclaration): Omit<Import, Place> {
  if (!exportClause || !ts.isNamedExports(exportClause)) {
    return { names: ['*'], typeOnly: isTypeOnly };
  }
  const { elements } = exportClause;
  return { names: elements.map(nameOf), typeOnly: isTypeOnly || allTypes(elements) };
}

type Specifiers = readonly (ts.ImportSpecifier | ts.ExportSpecifier)[];

const nameOf = ({ propertyName, name }: Specifiers[number]) => (propertyName ?? name).text;

const allTypes = (list: Specifiers) => list.length > 0 && list.every((item) => item.isTypeOnly);
