const all = (selector) => document.querySelectorAll(selector);

// The cookie banner: either answer only hides it. Nothing is stored.
const banner = document.querySelector('.cookies');
banner.hidden = false;
for (const button of all('[data-close]')) {
  button.addEventListener('click', () => {
    banner.hidden = true;
  });
}

// The modal dialog of the site: no exit outside it can be reached while it is open.
for (const button of all('[data-open]')) {
  const dialog = document.getElementById(button.dataset.open);
  button.addEventListener('click', () => dialog.showModal());
}

// The large menu.
const menu = document.querySelector('[aria-controls="mega"]');
menu.addEventListener('click', () => {
  const mega = document.getElementById('mega');
  mega.hidden = !mega.hidden;
  menu.setAttribute('aria-expanded', String(!mega.hidden));
});

// The site's own search: it shows only the cards that hold the words.
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const field = document.getElementById('find');
const cards = [...all('.slots > li')];
const french = document.documentElement.lang === 'fr';
function filter() {
  const words = plain(field.value.trim());
  for (const card of cards) card.hidden = !plain(card.textContent).includes(words);
  const count = cards.filter((card) => !card.hidden).length;
  const label = french ? `Soins trouvés : ${count}` : `Appointments found: ${count}`;
  document.querySelector('.found').textContent = words ? label : '';
}
field.addEventListener('input', filter);
field.form.addEventListener('submit', (event) => {
  event.preventDefault();
  filter();
  document.getElementById('care').scrollIntoView();
});
