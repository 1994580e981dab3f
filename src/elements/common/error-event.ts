/** What went wrong: the element could not be shown, or a language could not be loaded. */
export type RightsGuideErrorReason = 'render' | 'pack';

/** Something failed; the numbers are shown all the same. */
export class RightsGuideErrorEvent extends Event {
  static readonly eventName = 'rights-guide-error';

  constructor(readonly reason: RightsGuideErrorReason) {
    super(RightsGuideErrorEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'rights-guide-error': RightsGuideErrorEvent;
  }
}
