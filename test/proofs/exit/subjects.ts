/** An exit to try: what a page needs to have it. All styles and scripts are files, for strict headers. */
export interface Subject {
  readonly name: string;
  readonly head: string;
  /** @param url where it must lead */
  readonly button: (url: string) => string;
  /** Scripts the page asks for, by path. */
  readonly scripts?: Readonly<Record<string, string>>;
}

export const ours: Subject = {
  name: 'rights-guide',
  head: '<script src="/dist/rights-guide.js" defer></script>',
  button: (url) =>
    `<quick-exit lang="en" exit-url="${url}"><a href="${url}" rel="nofollow noreferrer">Leave</a></quick-exit>`,
};

/** The exit as the whole guide shows it, in its bar. */
export const guide: Subject = {
  ...ours,
  name: 'the guide',
  button: (url) => `<rights-guide lang="en" exit-url="${url}"></rights-guide>`,
};

const GOVUK = '/node_modules/govuk-frontend/dist/govuk';

/** As its template writes it, and set up as its documentation says. */
export const govuk: Subject = {
  name: 'govuk-frontend',
  head: `<link rel="stylesheet" href="${GOVUK}/govuk-frontend.min.css">
    <script type="module" src="/govuk.js"></script>`,
  button: (url) => `<div class="govuk-exit-this-page" data-module="govuk-exit-this-page">
    <a href="${url}" role="button" draggable="false" class="govuk-button govuk-button--warning
      govuk-exit-this-page__button govuk-js-exit-this-page-button" data-module="govuk-button"
      rel="nofollow noreferrer"><span class="govuk-visually-hidden">Emergency</span> Exit this page</a>
    </div>`,
  scripts: {
    '/govuk.js': `import { createAll, ExitThisPage } from '${GOVUK}/govuk-frontend.min.js';
      document.body.classList.add('js-enabled', 'govuk-frontend-supported');
      createAll(ExitThisPage);
      document.documentElement.dataset.ready = '';`,
  },
};

/** Faults on purpose: what most sites write first. It must fail nearly everything. */
export const plain: Subject = {
  name: 'location.href',
  head: '<script src="/plain.js" defer></script>',
  button: (url) => `<button id="plain" value="${url}">Leave</button>`,
  scripts: {
    '/plain.js': `const button = document.querySelector('#plain');
      button.addEventListener('click', () => { location.href = button.value; });
      document.documentElement.dataset.ready = '';`,
  },
};

/** Faults on purpose: a second tab, and the page emptied as text. */
export const twoTabs: Subject = {
  name: 'two tabs',
  head: '<script src="/two-tabs.js" defer></script>',
  button: (url) => `<a id="plain" href="${url}">Leave</a>`,
  scripts: {
    '/two-tabs.js': `const link = document.querySelector('#plain');
      link.addEventListener('click', (event) => {
        event.preventDefault();
        window.open(link.href);
        document.body.innerHTML = '<p></p>';
        location.replace(link.href);
      });
      document.documentElement.dataset.ready = '';`,
  },
};

/** Faults on purpose: hidden once, hidden for ever. */
export const keepsHidden: Subject = {
  name: 'hidden for ever',
  head: '<script src="/keeps-hidden.js" defer></script>',
  button: (url) => `<button id="plain" value="${url}">Leave</button>`,
  scripts: {
    '/keeps-hidden.js': `const button = document.querySelector('#plain');
      button.addEventListener('click', () => {
        document.documentElement.style.display = 'none';
        location.replace(button.value);
      });
      document.documentElement.dataset.ready = '';`,
  },
};

/** Faults on purpose: Shift counts whatever else happens, and the exit stays where the window ends. */
export const eager: Subject = {
  name: 'every Shift',
  head: '<script src="/eager.js" defer></script>',
  button: (url) => `<button id="plain" class="far" value="${url}">Leave</button>`,
  scripts: {
    '/eager.js': `let presses = 0;
      addEventListener('keyup', ({ key }) => {
        if (key === 'Shift' && ++presses === 3) document.documentElement.style.display = 'none';
      });
      document.documentElement.dataset.ready = '';`,
  },
};
