import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { untilTrue } from './until-true.js';

/** A virtual display. Its picture can be read from a file, independently of the browser. */
export interface Screen {
  /** Value of the environment variable DISPLAY, such as `:90`. */
  readonly display: string;
  /** Path of the file with the picture, in XWD format. */
  readonly picture: string;
  stop(): void;
}

/** Starts a new virtual display of 1280 × 1024 pixels. */
export async function startScreen(): Promise<Screen> {
  const folder = mkdtempSync(join(tmpdir(), 'screen-'));
  const words = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-fbdir', folder];
  const child = spawn('Xvfb', [...words, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  let number = '';
  child.stdio[3]?.on('data', (data: Buffer) => (number += data.toString()));
  // With -displayfd, Xvfb chooses a free display number and writes it when it is ready.
  await untilTrue(() => number.endsWith('\n'), 'Xvfb did not start');
  const stop = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  // Also stops it when the tests end with an error.
  process.once('exit', stop);
  return { display: `:${number.trim()}`, picture: join(folder, 'Xvfb_screen0'), stop };
}
