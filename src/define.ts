import { EmergencyPanel } from './elements/emergency-panel/emergency-panel.js';
import { QuickExit } from './elements/quick-exit/quick-exit.js';
import { RightsGuide } from './elements/rights-guide/rights-guide.js';

const elements = {
  'rights-guide': RightsGuide,
  'emergency-panel': EmergencyPanel,
  'quick-exit': QuickExit,
};

/**
 * Registers the three elements. A script loaded twice, or two versions of it, do no harm:
 * the first one wins and the second says so once.
 */
function define(): void {
  const taken: string[] = [];
  for (const [tag, element] of Object.entries(elements)) {
    if (customElements.get(tag)) taken.push(`<${tag}>`);
    else customElements.define(tag, element);
  }
  if (taken.length > 0) {
    console.info(
      `rights-guide: ${taken.join(', ')} was there before this script and is used as it is. Include the script once.`,
    );
  }
}

define();
