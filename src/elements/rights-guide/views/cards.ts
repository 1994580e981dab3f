import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { ALL_CARDS } from '../../../controllers/screen.js';
import type { Card, CardGroup, Guide } from '../../../guide/model.js';
import { callLink } from '../../common/call-link.js';
import { heading } from '../../common/heading.js';
import { icon, sectionIcon } from '../../common/icons.js';
import { offeredCards, offers, type ViewContext } from './context.js';
import { listenWords } from './header.js';
import { printRow, row } from './lists.js';
import { lateView } from './proof.js';

/** The line of the first screen that opens all cards. */
export function cardsButton(context: ViewContext): TemplateResult | typeof nothing {
  if (offeredCards(context).length === 0) return nothing;
  return html`<div class="list edge" part="cards">
    <button
      type="button"
      class="row"
      data-card=${ALL_CARDS}
      @click=${() => context.openCard()}
    >
      ${icon('show')}<span class="row-text"
        ><span class="need">${cardsTitle()}</span
        ><span class="muted"
          >${msg('Short sentences in French: police, hospital, offices…', {
            desc: 'Below “Cards to show” on the first screen',
          })}</span
        ></span
      >${icon('go', 'go')}
    </button>
  </div>`;
}

/** All cards, in folds: one for each place. */
export function deckView(context: ViewContext): TemplateResult {
  const { level, print } = context;
  return html`<div class="main" part="cards">
    <div>
      <div class="card-title">${heading(level + 1, cardsTitle(), 'title')}</div>
      <p class="lead">
        ${msg('Open a card and show the screen. Nobody has to speak.', {
          desc: 'Above all cards to show',
        })}
      </p>
    </div>
    <div class="list edge">
      ${offeredCards(context).map(
        (group) => html`<details class="fold">
          <summary class="row">
            ${sectionIcon(group.section)}${heading(level + 2, group.title, 'row-text section-name')}
            ${icon('down', 'turn')}
          </summary>
          <ul class="list" role="list">
            ${group.cards.map((card) => html`<li>${cardRow(card, context)}</li>`)}
          </ul>
        </details>`,
      )}
    </div>
    ${
      print
        ? printRow(
            () => print(offeredCards(context).flatMap(({ cards }) => cards)),
            msg('Print all cards, six on a sheet', { desc: 'Button below all cards to show' }),
          )
        : nothing
    }
    ${endView(context)}
  </div>`;
}

/** One card: a sentence in French, large, and in the reader's language. */
export function cardView(card: Card, context: ViewContext): TemplateResult {
  const { guide, level, now, turnCard, print } = context;
  const group = guide.cards.find(({ cards }) => cards.some(({ id }) => id === card.id));
  const cards = group?.cards ?? [];
  const place = cards.findIndex(({ id }) => id === card.id);
  const service = guide.services.get(card.service ?? '');
  const topic = guide.topics.get(card.topic);
  return html`<div class="main card" part="card">
    <div class="card-title">
      ${heading(level + 1, group ? positionWords(group, place) : '', 'need')}
    </div>
    <div class="say ${card.french.parts ? 'short' : ''}">
      <p class="french" lang="fr" dir="ltr">${card.french.text}</p>
      ${isFrench(context) ? nothing : html`<p class="own">${card.text}</p>`}
    </div>
    ${
      context.listen.isOffered
        ? html`<button type="button" class="wide-button listen-french" @click=${context.listen.toggle}>
          ${listenWords(context.listen.isOn, msg('Listen in French', { desc: 'Button of a card: reads its French sentence aloud' }))}
        </button>`
        : nothing
    }
    ${partsView(card, context)}
    ${
      service
        ? html`<div class="calls edge">${callLink(service)}</div>
            <p class="muted text">
              ${msg(
                'The message is yours: nothing is written into it. It stays in the phone: delete it afterwards if that is safe.',
                {
                  desc: 'Below the button that opens the message',
                },
              )}
            </p>`
        : nothing
    }
    ${lateView(card, now)}
    <div class="turns">
      ${turnView(place > 0 ? cards[place - 1] : undefined, turnCard, 'before')}
      ${turnView(cards[place + 1], turnCard, 'after')}
    </div>
    <ul class="list edge" role="list">
      ${
        topic && offers(context, topic.id)
          ? html`<li>${row(context, topic.id, sectionIcon(topic.section), topic.title, '')}</li>`
          : nothing
      }
      <li>
        <button type="button" class="row" data-card=${ALL_CARDS} @click=${() => context.openCard()}>
          ${icon('show')}<span class="row-text"
            >${msg('All cards', { desc: 'Button below a card' })}</span
          >${icon('go', 'go')}
        </button>
      </li>
    </ul>
    ${
      print
        ? printRow(
            () => print(cards),
            msg('Print these cards', { desc: 'Button of a card: prints all of its place' }),
          )
        : nothing
    }
    ${endView(context)}
  </div>`;
}

/** A card as one line that opens it. */
export function cardRow(card: Card, context: ViewContext): TemplateResult {
  return html`<button
    type="button"
    class="row card-row"
    data-card=${card.place}
    @click=${() => context.openCard(card)}
  >
    <span class="row-text"
      ><span class="need" lang="fr" dir="ltr">${card.french.text}</span>${
        isFrench(context) ? nothing : html`<span class="muted">${card.text}</span>`
      }</span
    >${icon('show', 'go')}
  </button>`;
}

/** A card at the step of a topic that it helps with. */
export function cardPill(card: Card, context: ViewContext): TemplateResult {
  return html`<button
    type="button"
    class="pill card-pill"
    data-card=${card.place}
    @click=${() => context.openCard(card)}
  >
    ${icon('show')}<span
      ><span class="visually-hidden"
        >${msg('Card to show:', { desc: 'Before the sentence of a card; heard, not seen' })}
      </span>${card.text}</span
    >
  </button>`;
}

/** Which card of its group is shown, in words: shown, and announced. */
export function positionWords({ title, cards }: CardGroup, place: number): string {
  const number = place + 1;
  const count = cards.length;
  return msg(str`${title}: card ${number} of ${count}`, {
    desc: 'Title of a card: for which place, and which of how many',
  });
}

/** What is announced when another card is shown: which it is, and its sentence. */
export function cardWords({ cards: groups }: Guide, id: string): string | undefined {
  for (const group of groups) {
    const place = group.cards.findIndex((card) => card.id === id);
    const card = group.cards[place];
    if (card) return `${positionWords(group, place)}. ${card.text}`;
  }
  return undefined;
}

export function cardsTitle(): string {
  return msg('Cards to show', { desc: 'Title of the sentences to show to somebody' });
}

function isFrench({ guide }: ViewContext): boolean {
  return guide.language.code === 'fr';
}

/** What to write into a message. */
function partsView({ parts, french }: Card, context: ViewContext): TemplateResult | typeof nothing {
  if (!french.parts) return nothing;
  return html`<dl class="list edge parts">
    ${french.parts.map(({ title, text }, index) => {
      const own = isFrench(context) ? undefined : parts?.[index];
      return html`<div>
        <dt>
          <span lang="fr" dir="ltr">${title}</span>
          ${own ? html`<span class="muted">${own.title}</span>` : nothing}
        </dt>
        <dd>
          <span lang="fr" dir="ltr">${text}</span>
          ${own ? html`<span class="muted">${own.text}</span>` : nothing}
        </dd>
      </div>`;
    })}
  </dl>`;
}

/** The button to the card before or after. At the end it stays, so that the focus has a place. */
function turnView(
  card: Card | undefined,
  turn: (card: Card) => void,
  side: 'before' | 'after',
): TemplateResult {
  const words =
    side === 'before'
      ? html`${icon('back')}${msg('Before', { desc: 'Button: the card before; one short word' })}`
      : html`${msg('After', { desc: 'Button: the next card; one short word' })}${icon('next')}`;
  return html`<button
    type="button"
    class="wide-button ${side}"
    aria-disabled=${card ? nothing : 'true'}
    @click=${() => card && turn(card)}
  >
    ${words}
  </button>`;
}

/** The way back once more, at the end. */
function endView({ goBack }: ViewContext): TemplateResult {
  return html`<button type="button" class="wide-button back" @click=${goBack}>
    ${icon('back')}${msg('Back', { desc: 'Button of the bar: to the first screen; one short word' })}
  </button>`;
}
