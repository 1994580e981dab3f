import type { HostGroup } from '../host-page.js';
import { builtins } from './builtins.js';
import { documents } from './documents.js';
import { libraries } from './libraries.js';
import { loading } from './loading.js';
import { names } from './names.js';
import { places } from './places.js';
import { policies } from './policies.js';
import { programs } from './programs.js';
import { styles } from './styles.js';

/** All pages, by kind. */
export const groups: readonly HostGroup[] = [
  policies,
  names,
  builtins,
  libraries,
  programs,
  styles,
  loading,
  places,
  documents,
];
