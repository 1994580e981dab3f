import { data as packed } from '../generated/data.js';
import { unpackData } from './unpack-data.js';

/** What is the same in every language. */
export const data = unpackData(packed);
