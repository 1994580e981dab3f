import { spawn } from 'node:child_process';
import { root } from '../root.js';

/** Runs a program in the repository to its end; what it says is shown while it says it. */
export function runProgram(
  command: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', () => resolve());
  });
}
