import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from '../root.js';

export interface ProgramOptions {
  /** Prefix of each line of the output, because two parts run at the same time. */
  readonly label: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program in the root of the repository and forwards its output line by line. */
export function runProgram(
  command: string,
  words: readonly string[],
  { label, env = {} }: ProgramOptions,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => console.log(`${label} │ ${line}`));
    }
    child.on('error', reject);
    child.on('close', () => resolve());
  });
}
