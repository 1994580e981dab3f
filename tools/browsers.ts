import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

/** The engines that the tests run in. WebKit is WebKitGTK, not Safari. */
export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof ENGINES)[number];

/** Chromium has no sandbox as root. The other flags disable its own network requests. */
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
export const driverPath = () => firstOf(['/usr/bin/WebKitWebDriver']);

/** Returns the path of MiniBrowser of WebKitGTK, which is in a folder named after the architecture. */
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

/** Returns the engines of this machine. On Debian, as root, missing ones are installed first. */
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

/** The WebDriver capabilities for WebKitGTK. */
export function webkitCapabilities() {
  return {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: miniBrowserPath() ?? '', args: ['--automation'] },
  };
}
