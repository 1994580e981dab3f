import { meetsThresholds } from '../search/meets-thresholds.js';
import { querySets } from '../search/query-sets.js';

/*
 * The questions on which the search was tuned: five times as many as in the frozen set, which
 * test/search/queries.test.ts asks before each commit.
 */

for (const set of querySets().filter((name) => name !== 'test')) meetsThresholds(set);
