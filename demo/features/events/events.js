const guide = document.querySelector('rights-guide');
const log = document.querySelector('.log');

function note(text) {
  const line = document.createElement('p');
  line.textContent = text;
  log.append(line);
  log.scrollTop = log.scrollHeight;
}

const details = {
  ready: () => '',
  topic: (event) => event.topic ?? 'none',
  language: (event) => event.language,
  search: (event) => `${event.count} found`,
  error: (event) => event.reason,
};
for (const [name, detail] of Object.entries(details)) {
  // The events bubble: the document hears every guide of the page.
  document.addEventListener(`rights-guide-${name}`, (event) => {
    note(`rights-guide-${name} ${detail(event)}`);
  });
}

const methods = {
  open: () => guide.open('police-custody'),
  close: () => guide.close(),
  exit: () => guide.exit(),
  search: async () => {
    const hits = await guide.search('avocat gratuit');
    for (const { title, topic, score, language } of hits.slice(0, 3)) {
      note(`search: ${title} (${topic}, ${language}, ${score.toFixed(1)})`);
    }
    if (hits.length === 0) note('search: nothing found');
  },
};
await customElements.whenDefined('rights-guide');
for (const button of document.querySelectorAll('[data-method]')) {
  button.disabled = false;
  button.addEventListener('click', () => methods[button.dataset.method]());
}
