import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { untilTrue } from './until-true.js';

/** A virtual screen. All that is on it can be read from a file, from outside of any browser. */
export interface Screen {
  /** Its name for programs, as in `:90`. */
  readonly display: string;
  /** File that holds the picture, in XWD format. */
  readonly picture: string;
  stop(): void;
}

/** Starts a virtual screen of its own, of 1280 × 1024 points. */
export async function startScreen(): Promise<Screen> {
  const folder = mkdtempSync(join(tmpdir(), 'screen-'));
  const words = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-fbdir', folder];
  const child = spawn('Xvfb', [...words, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  let number = '';
  child.stdio[3]?.on('data', (data: Buffer) => (number += data.toString()));
  // It looks for a free number itself, and says which when it is ready.
  await untilTrue(() => number.endsWith('\n'), 'Xvfb did not start');
  const stop = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  // Also when the tests end in an error: nothing of ours is left running.
  process.once('exit', stop);
  return { display: `:${number.trim()}`, picture: join(folder, 'Xvfb_screen0'), stop };
}
