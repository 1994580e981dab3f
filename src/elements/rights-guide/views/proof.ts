import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../../guide/format.js';
import type { PartName, Source, Topic, TopicData } from '../../../guide/model.js';
import { isPast, reviewDue } from '../../../guide/review.js';
import { icon } from '../../common/icons.js';
import { outsideLink } from '../../common/outside-link.js';
import type { ViewContext } from './context.js';

/** That a topic or a card was not checked in time; in sight, since the reader may be about to decide. */
export function lateView(
  topic: Pick<TopicData, 'reviewed' | 'reviewEvery'>,
  now: Date,
): TemplateResult | typeof nothing {
  if (!isPast(reviewDue(topic), now)) return nothing;
  return html`<p class="note late">
    ${icon('warning')}<span
      >${msg('This page may be out of date. Ask a person before you decide.', {
        desc: 'When a topic has not been checked in time',
      })}</span
    >
  </p>`;
}

/** Why a topic can be believed: when it was checked, who translated it, its sources. */
export function proofView(topic: Topic, { guide }: ViewContext): TemplateResult {
  const language = guide.language.code;
  const checked = formatDate(topic.reviewed, language);
  const dueDate = formatDate(reviewDue(topic), language);
  return html`<p class="tag">
      ${icon('calendar')}<span
        >${msg(str`Checked on ${checked}. To check again before ${dueDate}.`, {
          desc: 'End of a topic; two dates',
        })}</span
      >
    </p>
    <p class="tag">${icon('language')}<span>${translationWords(topic)}</span></p>
    <p>
      ${msg('Sources:', { desc: 'End of a topic, before the list of sources' })}
    </p>
    <ul class="sources" role="list">
      ${topic.sources.map((source) => html`<li>${sourceView(source)}</li>`)}
    </ul>
    <p>${msg('This guide does not replace a lawyer.', { desc: 'End of a topic' })}</p>`;
}

function behindWords(): string {
  return msg('The French text has changed since this was translated. The French text counts.', {
    desc: 'State of a translation',
  });
}

/** That the French text of a part has changed; in the part itself, for the others still hold. */
export function staleView({ stale }: Topic, part: PartName): TemplateResult | typeof nothing {
  if (!stale?.includes(part)) return nothing;
  return html`<p class="tag">${icon('language')}<span>${behindWords()}</span></p>`;
}

function translationWords({ translation, behind, stale }: Topic): string {
  if (behind || stale) return behindWords();
  switch (translation) {
    case 'original':
      return msg('Original text, in French.', { desc: 'State of a translation' });
    case 'machine':
      return msg('Translated by machine, not yet reviewed. The French text counts.', {
        desc: 'State of a translation',
      });
    case 'human':
      return msg('Translated, not yet reviewed. The French text counts.', {
        desc: 'State of a translation',
      });
    case 'reviewed':
      return msg('Translated and reviewed. The French text counts.', {
        desc: 'State of a translation',
      });
  }
}

function sourceView({ title, article, url }: Source): TemplateResult {
  const words = article ? `${title}, ${article}` : title;
  return html`<span lang="fr" dir="ltr">${outsideLink(url, words)}</span>`;
}
