/** A page may undo at once what is done to it: after so many rounds one only looks now and then. */
const ROUNDS = 500;
const PAUSE = 100;

/**
 * Hides a whole page at once by properties, which strict style policies allow: nothing to read, an
 * empty title, no icon of its own. Keeps it so, whatever the page goes on doing.
 *
 * @returns what undoes it
 */
export function blank(view: Window & typeof globalThis): () => void {
  const page = view.document;
  const { title } = page;
  const meta = Object.assign(page.createElement('meta'), {
    name: 'referrer',
    content: 'no-referrer',
  });
  const icon = Object.assign(page.createElement('link'), { rel: 'icon', href: 'data:,' });
  const icons: Element[] = [];
  const keep = () => {
    const { style } = page.documentElement;
    if (style.getPropertyPriority('display') !== 'important' || style.display !== 'none') {
      style.setProperty('display', 'none', 'important');
    }
    entitle(page, '\u00a0');
    for (const each of page.querySelectorAll('link[rel~="icon" i]')) {
      if (each === icon) continue;
      icons.push(each);
      each.remove();
    }
  };
  keep();
  (page.head ?? page.documentElement).append(meta, icon);
  // A page with a half-filled form would ask whether to stay, and wait for the answer. Listeners
  // for it cannot be taken away: Chromium calls them in the order they came, whatever one of them stops.
  view.onbeforeunload = null;

  let rounds = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const observer = new MutationObserver(() => {
    keep();
    if (++rounds < ROUNDS) return;
    observer.disconnect();
    timer = setInterval(keep, PAUSE);
  });
  observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
  return () => {
    observer.disconnect();
    clearInterval(timer);
    page.documentElement.style.removeProperty('display');
    entitle(page, title);
    meta.remove();
    icon.replaceWith(...icons);
  };
}

/** A page may have made a title of its own of it, one that throws. */
function entitle(page: Document, title: string): void {
  try {
    if (page.title.trim() !== title.trim()) page.title = title;
  } catch {
    // The title stays: what comes after it matters more.
  }
}
