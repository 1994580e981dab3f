import { join, relative } from 'node:path';
import type { Plugin } from 'rollup';
import ts from 'typescript';
import type { CompileResult } from '../../src/compiler/index.js';
import { root } from '../root.js';

const SOURCE = join(root, 'src');

/** Writes `types/`, the type declarations of the package. A type error stops the build. */
export function types({ files }: CompileResult): Plugin {
  return {
    name: 'types',
    generateBundle() {
      const { options } = readSettings();
      const entries = ['index.ts', 'define.ts'].map((name) => join(SOURCE, name));
      const program = ts.createProgram(entries, options, hostWith(files, options));
      const write: ts.WriteFileCallback = (path, source) => {
        const fileName = `types/${relative(SOURCE, path)}`;
        this.emitFile({ type: 'asset', fileName, source });
      };
      const emitted = program.emit(undefined, write, undefined, true);
      const found = [...ts.getPreEmitDiagnostics(program), ...emitted.diagnostics];
      if (found.length > 0) this.error(`rights-guide: ${ts.formatDiagnostics(found, FORMAT)}`);
    },
  };
}

const FORMAT: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (path) => path,
  getCurrentDirectory: () => root,
  getNewLine: () => '\n',
};

function readSettings(): ts.ParsedCommandLine {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const settings = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const options = { noEmit: false, declaration: true, emitDeclarationOnly: true };
  return { ...settings, options: { ...settings.options, ...options, rootDir: SOURCE } };
}

/** Creates a host that reads generated modules from the compiler and all other files from the disk. */
function hostWith(files: ReadonlyMap<string, string>, options: ts.CompilerOptions) {
  const host = ts.createCompilerHost(options);
  const isGenerated = (path: string) => relative(SOURCE, path).startsWith('generated');
  const generated = (path: string) => files.get(relative(SOURCE, path));
  const { fileExists, readFile, directoryExists } = host;
  host.fileExists = (path) =>
    isGenerated(path) ? generated(path) !== undefined : fileExists(path);
  host.readFile = (path) => (isGenerated(path) ? generated(path) : readFile(path));
  host.directoryExists = (path) => isGenerated(path) || (directoryExists?.(path) ?? true);
  return host;
}
