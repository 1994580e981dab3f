/* What a page can keep, counted inside it. */

/** Notes what the page has before any other script runs; `kept` compares with it. */
export const KEYS = `<script>
  document.documentElement.dataset.keys = [window, Object.prototype, Array.prototype,
    String.prototype, Event.prototype, Node.prototype, Element.prototype, HTMLElement.prototype,
    Document.prototype].flatMap((owner) => Object.getOwnPropertyNames(owner)).join();
</script>`;

/** Runs inside the page: it may use nothing from outside. */
export const kept = async () => {
  const before = new Set(document.documentElement.dataset['keys']?.split(','));
  const owners = [
    window,
    Object.prototype,
    Array.prototype,
    String.prototype,
    Event.prototype,
    Node.prototype,
    Element.prototype,
    HTMLElement.prototype,
    Document.prototype,
  ];
  const workers = await navigator.serviceWorker.getRegistrations();
  return {
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: workers.length,
    name: window.name,
    state: history.state as unknown,
    title: document.title,
    url: location.href,
    entries: history.length,
    newKeys: owners
      .flatMap((owner) => Object.getOwnPropertyNames(owner))
      .filter((key) => !before.has(key)),
  };
};

export const NOTHING_KEPT = {
  cookie: '',
  local: 0,
  session: 0,
  databases: 0,
  caches: 0,
  workers: 0,
  name: '',
  state: null,
  title: 'Une association',
};
