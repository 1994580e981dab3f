// The order matters: the folder must be known before an element asks for a pack.
import './guide/script-folder.js';
import './define.js';
import { upgradeAll, watchForMounts } from './elements/rights-guide/mount.js';

upgradeAll(document);
watchForMounts(document);
