/** The reason of an error: the render failed, or a language pack could not be loaded. */
export type RightsGuideErrorReason = 'render' | 'pack';

/** Dispatched when something has failed. The numbers remain visible. */
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
