import type { EngineName } from '../../../tools/browsers.js';
import type { HostPage } from './host-page.js';
import type { Visit } from './visit.js';

/** What a page should do: all, but for what its row says. */
export function expectedOf(page: HostPage, engine: EngineName): Visit {
  const { why: _, ...expected } = { ...page.expect?.all, ...page.expect?.[engine] };
  const best = {
    numbers: 'guide',
    exit: 'guide',
    failed: [],
    errors: [],
    violations: [],
    keys: [],
    touched: [],
  } as const;
  return { ...best, ...expected };
}
