import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWebKitDriver } from '../../test/browser/webkit-driver.js';
import type { EngineName } from '../browsers.js';
import { bundleElementTests } from './bundle-element-tests.js';
import type { Counts } from './counts.js';
import { runProgram } from './run-program.js';

export interface ElementTestOptions {
  /** The browsers in which the tests run, all at the same time. */
  readonly engines: readonly EngineName[];
  /** Whether to use the production build of Lit instead of the development build, which warns of mistakes. */
  readonly production: boolean;
}

/** Runs element tests inside real browsers, with @web/test-runner. */
export async function elementTests(
  files: readonly string[],
  { engines, production }: ElementTestOptions,
): Promise<Counts> {
  const driver = engines.includes('webkit') ? await startWebKitDriver() : undefined;
  const folder = mkdtempSync(join(tmpdir(), 'results-'));
  const results = join(folder, 'elements.json');
  const words = ['--config', 'test/browser/web-test-runner.config.js', '--static-logging'];
  try {
    const bundles = await bundleElementTests(files, production);
    await runProgram('node_modules/.bin/wtr', [...words, '--files', bundles], {
      label: 'elements',
      env: {
        ENGINES: engines.join(),
        RESULTS: results,
        WEBKIT_PORT: String(driver?.port),
      },
    });
    if (!existsSync(results)) throw new Error('rights-guide: the element tests did not finish.');
    return JSON.parse(readFileSync(results, 'utf8')) as Counts; // our reporter writes this file
  } finally {
    driver?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
