export { RightsGuideErrorEvent } from '../common/error-event.js';

const options: EventInit = { bubbles: true, composed: true };

/** The guide is on screen for the first time. */
export class RightsGuideReadyEvent extends Event {
  static readonly eventName = 'rights-guide-ready';

  constructor() {
    super(RightsGuideReadyEvent.eventName, options);
  }
}

/** A topic was opened, or closed. */
export class RightsGuideTopicEvent extends Event {
  static readonly eventName = 'rights-guide-topic';

  /** @param topic id of the topic; undefined when the list is shown again */
  constructor(readonly topic: string | undefined) {
    super(RightsGuideTopicEvent.eventName, options);
  }
}

/** Another language is on screen. */
export class RightsGuideLanguageEvent extends Event {
  static readonly eventName = 'rights-guide-language';

  /** @param language its BCP 47 code */
  constructor(readonly language: string) {
    super(RightsGuideLanguageEvent.eventName, options);
  }
}

/** A search was made. The event never carries what was typed. */
export class RightsGuideSearchEvent extends Event {
  static readonly eventName = 'rights-guide-search';

  /** @param count number of topics found */
  constructor(readonly count: number) {
    super(RightsGuideSearchEvent.eventName, options);
  }
}

declare global {
  interface HTMLElementEventMap {
    'rights-guide-ready': RightsGuideReadyEvent;
    'rights-guide-topic': RightsGuideTopicEvent;
    'rights-guide-language': RightsGuideLanguageEvent;
    'rights-guide-search': RightsGuideSearchEvent;
  }
}
