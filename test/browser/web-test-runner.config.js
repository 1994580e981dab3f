import { summaryReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { register } from 'tsx/esm/api';

register();
const { CHROMIUM_ARGS, chromiumPath, firefoxPath, webkitCapabilities } =
  await import('../../tools/browsers.ts');
const { HANGING } = await import('./hanging.ts');

const { ENGINES = 'chromium', WEBKIT_PORT, RESULTS } = process.env;

/**
 * A launcher without heartbeat, which requests the title every minute. WebKitGTK's driver has only one
 * pending response for each page: when the title is requested while a page loads, the driver never
 * reports that the page has loaded, and the run fails after two minutes. The heartbeat is not needed,
 * because the driver does not end idle sessions.
 */
class QuietWebdriverLauncher extends WebdriverLauncher {
  setupHeartbeat() {}
}

const launchers = {
  // Playwright, because only it can emulate forced colours.
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_ARGS },
    }),
  firefox: () =>
    puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath: firefoxPath(), headless: true },
    }),
  webkit: () =>
    new QuietWebdriverLauncher({
      automationProtocol: 'webdriver',
      protocol: 'http',
      hostname: '127.0.0.1',
      port: Number(WEBKIT_PORT),
      path: '/',
      logLevel: 'error',
      capabilities: webkitCapabilities(),
    }),
};

/** Reporter that writes the totals to the file that the parent process reads. */
function totals() {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
      const fail = (name, { browser, testFile }) => {
        counts.failed++;
        counts.failures.push(`${name} (${basename(testFile)}, ${browser.name})`);
      };
      const walk = ({ tests, suites }, session) => {
        for (const test of tests) {
          if (test.skipped) counts.skipped++;
          else if (test.passed) counts.passed++;
          else fail(test.name, session);
        }
        for (const suite of suites) walk(suite, session);
      };
      for (const session of sessions) {
        const before = counts.failed;
        if (session.testResults) walk(session.testResults, session);
        // A file that could not be loaded has no tests: it counts as one failed test.
        if (!session.passed && counts.failed === before)
          fail('the file could not be loaded', session);
      }
      if (RESULTS) writeFileSync(RESULTS, JSON.stringify(counts));
    },
  };
}

export default {
  // In capitals, because for "localhost" the dev server listens on all network interfaces.
  hostname: 'LOCALHOST',
  rootDir: new URL('../..', import.meta.url).pathname,
  browsers: ENGINES.split(',').map((name) => launchers[name]()),
  concurrentBrowsers: 3,
  concurrency: 1,
  // The timeouts only end tests that hang.
  browserStartTimeout: HANGING,
  testsStartTimeout: HANGING,
  testsFinishTimeout: 5 * HANGING,
  testFramework: { config: { timeout: HANGING } },
  reporters: [summaryReporter({}), totals()],
  // The widget logs warnings about invalid values, of which the tests use many.
  filterBrowserLogs: ({ type }) => type === 'error',
};
