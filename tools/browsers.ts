import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The engines everything is tried in. WebKit is WebKitGTK, not Safari. */
export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof ENGINES)[number];

/** No sandbox as root; nothing that talks to the network by itself. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

const DEBIAN: Readonly<Record<EngineName, readonly string[]>> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};
const FONTS = ['fonts-noto-core', 'fonts-noto-cjk'];

const firstOf = (paths: readonly string[]) => paths.find((path) => existsSync(path));

export const chromiumPath = () =>
  firstOf(['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']);
export const firefoxPath = () => firstOf(['/usr/bin/firefox-esr', '/usr/bin/firefox']);
const driverPath = () => firstOf(['/usr/bin/WebKitWebDriver']);

/** WebKitGTK's small browser; it lies in a folder named after the machine. */
export function miniBrowserPath(): string | undefined {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  return firstOf(folders.map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`));
}

function isThere(engine: EngineName): boolean {
  switch (engine) {
    case 'chromium':
      return Boolean(chromiumPath());
    case 'firefox':
      return Boolean(firefoxPath());
    case 'webkit':
      return Boolean(driverPath() && miniBrowserPath() && existsSync('/usr/bin/Xvfb'));
  }
}

/** The engines of this machine. On Debian, as root, the missing ones are installed first. */
export function ensureBrowsers(): readonly EngineName[] {
  const missing = ENGINES.filter((engine) => !isThere(engine));
  if (missing.length > 0 && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const packages = [...missing.flatMap((engine) => DEBIAN[engine]), ...FONTS];
    console.log(`Installing ${packages.join(' ')}…`);
    const apt = (...words: string[]) =>
      execFileSync('apt-get', ['-qq', ...words], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...packages);
  }
  return ENGINES.filter(isThere);
}

/** What a WebDriver client asks of WebKitGTK. */
export function webkitCapabilities() {
  return {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: miniBrowserPath() ?? '', args: ['--automation'] },
  };
}

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
  await until(() => number.endsWith('\n'), 'Xvfb did not start');
  const stop = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  // Also when the tests end in an error: nothing of ours is left running.
  process.once('exit', stop);
  return { display: `:${number.trim()}`, picture: join(folder, 'Xvfb_screen0'), stop };
}

/** A WebKit driver on a screen of its own. It serves one session. */
export interface WebKitDriver {
  readonly port: number;
  /** File that holds the picture of its screen. */
  readonly picture: string;
  stop(): void;
}

/**
 * Starts WebKitGTK's driver in its own virtual screen and home folder, and waits until it answers.
 * The two WEBKIT_DISABLE_… variables must not be set: with them, screenshots hang for ever.
 */
export async function startWebKitDriver(): Promise<WebKitDriver> {
  const screen = await startScreen();
  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const env = {
    ...process.env,
    DISPLAY: screen.display,
    HOME: home,
    XDG_RUNTIME_DIR: home,
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    GTK_A11Y: 'none',
  };
  const words = [`--port=${port}`, '--host=127.0.0.1'];
  const driver = spawn(driverPath() ?? 'WebKitWebDriver', words, { env, stdio: 'ignore' });
  await until(() => answers(port), 'WebKitWebDriver did not answer');
  const stop = () => {
    driver.kill();
    screen.stop();
    rmSync(home, { recursive: true, force: true });
  };
  process.once('exit', stop);
  return { port, picture: screen.picture, stop };
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

/** Asks again and again until something holds; another program gives no event to wait for. */
async function until(holds: () => boolean | Promise<boolean>, failure: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`rights-guide: ${failure} within 20 s.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
