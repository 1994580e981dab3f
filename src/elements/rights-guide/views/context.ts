import type { Guide } from '../../../guide/model.js';
import type { GuideSection } from '../../../guide/select-sections.js';

/** What every view of the guide is given: what to show, and what to call. */
export interface ViewContext {
  readonly guide: Guide;
  /** The sections and topics this page offers. */
  readonly sections: readonly GuideSection[];
  /** Level of the guide's title; parts below it go one down each. */
  readonly level: number;
  /** The reader's clock. */
  readonly now: Date;
  /** Room for two columns: sections are open. */
  readonly wide: boolean;
  /** Codes of the languages this page offers. */
  readonly offered: readonly string[];
  readonly choose: (code: string) => void;
  readonly openTopic: (id: string) => void;
  readonly openNumbers: () => void;
  readonly goBack: () => void;
}

/** Whether this page offers a topic. */
export function offers(context: ViewContext, topic: string): boolean {
  return context.sections.some((section) => section.topics.some(({ id }) => id === topic));
}
