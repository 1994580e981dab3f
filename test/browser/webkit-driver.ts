import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { driverPath } from '../../tools/browsers.js';
import { startScreen } from './screen.js';
import { untilTrue } from './until-true.js';

/** A WebKit driver. It serves one session. */
export interface WebKitDriver {
  readonly port: number;
  stop(): void;
}

/**
 * Starts WebKitGTK's driver with a new home folder, and waits until it responds.
 * The two WEBKIT_DISABLE_… variables must not be set: with them, screenshots hang forever.
 *
 * @param display the X display of its window; by default a new one
 */
export async function startWebKitDriver(display?: string): Promise<WebKitDriver> {
  const screen = display === undefined ? await startScreen() : undefined;
  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const env = {
    ...process.env,
    DISPLAY: display ?? screen?.display,
    HOME: home,
    XDG_RUNTIME_DIR: home,
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    GTK_A11Y: 'none',
  };
  const words = [`--port=${port}`, '--host=127.0.0.1'];
  const driver = spawn(driverPath() ?? 'WebKitWebDriver', words, { env, stdio: 'ignore' });
  await untilTrue(() => answers(port), 'WebKitWebDriver did not answer');
  const stop = () => {
    driver.kill();
    screen?.stop();
    rmSync(home, { recursive: true, force: true });
  };
  process.once('exit', stop);
  return { port, stop };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo; // a listening TCP server has one
      server.close(() => resolve(port));
    });
  });
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
  } catch {
    return false;
  }
}
