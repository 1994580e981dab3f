import type { EngineName } from '../../../tools/browsers.js';
import type { HostPage } from './host-page.js';
import type { By } from './in-page/inquiry.js';

/** What a page did with the guide. */
export interface Visit {
  readonly numbers: By;
  readonly exit: By;
  readonly failed: readonly string[];
  readonly errors: readonly string[];
  readonly violations: readonly string[];
  /** New keys of `window`. */
  readonly keys: readonly string[];
  /** Members of built-in classes that are no longer the same. */
  readonly touched: readonly string[];
  /** How often the webmaster was told that a copy was there before. */
  readonly told: number;
}

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
    told: page.told ?? 0,
  } as const;
  return { ...best, ...expected };
}
