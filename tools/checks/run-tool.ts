import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root.js';

export interface ToolOutput {
  readonly code: number;
  readonly lines: readonly string[];
}

/**
 * Runs a program in the root of the repository and returns the lines of its output.
 *
 * @param command a program in `node_modules/.bin/` or in the PATH
 * @throws Error when the program cannot be started
 */
export function runTool(command: string, words: readonly string[]): Promise<ToolOutput> {
  const bin = join(root, 'node_modules/.bin');
  const env = { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}` };
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    const add = (chunk: Buffer) => (text += chunk.toString());
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, lines: text.split('\n').filter((line) => line.trim() !== '') });
    });
  });
}

/** Returns the output of a tool that failed. A failure without output is a problem as well. */
export function problemsOf({ code, lines }: ToolOutput, name: string): readonly string[] {
  if (code === 0) return [];
  return lines.length > 0 ? lines : [`${name} exited with code ${code} without any output.`];
}
