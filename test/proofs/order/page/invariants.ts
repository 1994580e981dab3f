import type { QuickExit } from '../../../../src/elements/quick-exit/quick-exit.js';
import type { RightsGuide } from '../../../../src/elements/rights-guide/rights-guide.js';
import { closeWatchers, takeExits, takeWrongs } from './spies.js';
import {
  allIn,
  focused,
  focusHolder,
  homeOf,
  isGuide,
  isRendered,
  withInner,
  type ScreenModel,
  type World,
} from './world.js';

/* What must hold after every step, whatever came before. Each check says what is wrong, or nothing. */

type Wrongs = (string | false | null | undefined)[];

/** What a guide shows now. */
export function shownBy(guide: RightsGuide): ScreenModel {
  const root = guide.shadowRoot;
  const screen = root?.querySelector('article')
    ? 'topic'
    : root?.querySelector('emergency-panel')
      ? 'numbers'
      : root?.querySelector('.card-title')
        ? 'cards'
        : 'list';
  const field = root?.querySelector<HTMLInputElement>('#query');
  return { screen, ...(field ? { query: field.value } : {}) } as ScreenModel; // without a field, the query is not known
}

const SLIPS = /\bundefined\b|\bnull\b|\[object|\bNaN\b|Invalid Date/;

/** What every element owes, also those inside others. */
function elementWrongs(element: HTMLElement): Wrongs {
  const root = element.shadowRoot?.querySelector<HTMLElement>('.root');
  if (!root) return [element.localName !== 'quick-exit' && 'nothing is rendered'];
  const slip = SLIPS.exec(root.textContent ?? '');
  const { lang, dir } = root;
  const status = element.shadowRoot && allIn(element.shadowRoot, '[role=status]').length;
  const ids = allIn(root, '[id]').map(({ id }) => id);
  return [
    slip && `it says "${slip[0]}"`,
    root.querySelector('[href*=undefined],[href*=null],[href=""]') && 'a link leads nowhere',
    dir !== (lang.startsWith('ar') ? 'rtl' : 'ltr') && `lang=${lang} dir=${dir}`,
    element.localName !== 'emergency-panel' && status !== 1 && `${status} status regions`,
    ids.length !== new Set(ids).size && 'an id is there twice',
  ];
}

function guideWrongs(guide: RightsGuide, model: ScreenModel): Wrongs {
  const root = guide.shadowRoot!;
  const titles = allIn(root, '.name :is(h1, h2, h3, h4, h5)').length;
  const shown = shownBy(guide);
  const calls = [...allIn(root, 'a[href^="tel:"]')];
  const inPanel = root.querySelector('emergency-panel')?.shadowRoot;
  if (inPanel) calls.push(...allIn(inPanel, 'a[href^="tel:"]'));
  const back = allIn(root, '.back');
  const reachable = guide.hideEmergency && model.screen === 'list';
  return [
    titles !== 1 && `${titles} titles`,
    shown.screen !== model.screen && `shows ${shown.screen} instead of ${model.screen}`,
    shown.query !== undefined &&
      shown.query !== model.query &&
      `field holds "${shown.query}" instead of "${model.query}"`,
    !reachable && ![...calls, ...back].some(isRendered) && 'no number to call is visible',
    guide.hideSearch !== !root.querySelector('#query') && model.screen === 'list' && 'search',
  ];
}

/** Exits on screen that float: one, if anybody wants one. */
function exitWrongs(world: World): Wrongs {
  const floating = world.elements.flatMap((element) => {
    const root = element.shadowRoot;
    const exit = isGuide(element)
      ? root?.querySelector('quick-exit')
      : root?.querySelector('.float a');
    return exit && isRendered(exit) ? [exit] : [];
  });
  const wanted = world.elements.some(
    (element) =>
      isGuide(element)
        ? !element.hideExit
        : element.localName === 'quick-exit' && (element as QuickExit).position !== 'inline', // its tag says so
  );
  const spares = world.modal?.querySelectorAll('quick-exit').length ?? 0;
  const anyExit = world.elements
    .flatMap(withInner)
    .some(({ localName }) => localName === 'quick-exit');
  return [
    floating.length !== (wanted ? 1 : 0) && `${floating.length} floating exits, wanted: ${wanted}`,
    world.modal && spares !== (anyExit ? 1 : 0) && `${spares} exits inside the dialog`,
    document.querySelectorAll('dialog:not(:modal) quick-exit').length > 0 &&
      'an exit was left in a closed dialog',
    takeExits().length > 0 && 'it left the page',
  ];
}

function languageWrongs(world: World): Wrongs {
  const roots = world.elements
    .flatMap(withInner)
    .flatMap((each) => each.shadowRoot?.querySelector<HTMLElement>('.root') ?? []);
  const languages = new Set(roots.map(({ lang }) => lang));
  return [languages.size > 1 && `languages ${[...languages].join()} on one page`];
}

function watcherWrongs(world: World): Wrongs {
  if (!('CloseWatcher' in window)) return [];
  const open = world.guides.filter((guide) => {
    const { screen, query } = world.modelOf(guide);
    return screen !== 'list' || (!guide.hideSearch && query !== '');
  });
  // What the page itself opened stays open, unless it is another topic by now.
  const perhaps = open.filter(
    (guide) => world.modelOf(guide).screen === 'topic' && homeOf(guide).screen === 'topic',
  );
  const watchers = closeWatchers().length;
  const isRight = watchers <= open.length && watchers >= open.length - perhaps.length;
  return [!isRight && `${watchers} close watchers for ${open.length} open guides`];
}

/** @throws Error that says all that is wrong */
export function check(
  world: World,
  before: { readonly focus: boolean; readonly history: number },
): void {
  const wrongs: string[] = [...takeWrongs()];
  const add = (place: string, found: Wrongs) =>
    wrongs.push(...found.flatMap((wrong) => (wrong ? [`${place}: ${wrong}`] : [])));
  for (const element of world.elements) {
    for (const each of withInner(element)) add(`<${each.localName}>`, elementWrongs(each));
    if (isGuide(element)) add('<rights-guide>', guideWrongs(element, world.modelOf(element)));
  }
  add('exit', exitWrongs(world));
  add('language', languageWrongs(world));
  add('close watchers', watcherWrongs(world));
  const lost = before.focus && !world.mayLoseFocus && !focusHolder(world);
  add('focus', [lost && `lost; it is on ${focused()?.localName ?? 'nothing'}`]);
  add('history', [history.length !== before.history && 'it has grown']);
  if (wrongs.length > 0) throw new Error(wrongs.join('\n'));
}
