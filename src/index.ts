/**
 * The package: classes and functions, no side effect. `rights-guide/define` registers the elements.
 */
export { searchGuide } from './controllers/search-guide.js';
export { RightsGuideErrorEvent } from './elements/common/error-event.js';
export { EmergencyPanel } from './elements/emergency-panel/emergency-panel.js';
export { QuickExit } from './elements/quick-exit/quick-exit.js';
export {
  RightsGuideLanguageEvent,
  RightsGuideReadyEvent,
  RightsGuideSearchEvent,
  RightsGuideTopicEvent,
} from './elements/rights-guide/events.js';
export { RightsGuide } from './elements/rights-guide/rights-guide.js';
export type * from './guide/model.js';
export type * from './guide/pack.js';
export { loadGuide } from './guide/store.js';
export type { SearchHit } from './search/guide-index.js';
