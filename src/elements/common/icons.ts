import { html, type TemplateResult } from 'lit';

// Own drawings on a 24 px grid, 1.75 line; hidden from screen readers: a word is beside each, or is the name of its button.
const shapes = {
  back: 'M20 12H4.5M10.5 6l-6 6 6 6',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5V7M15.5 3.5V7',
  check: 'm4.5 12.5 5 5 10-11',
  down: 'M5.5 9 12 15.5 18.5 9',
  exit: 'M13 4H5v16h8M10 12h10.5M16.5 8l4 4-4 4',
  go: 'm9 5.5 6.5 6.5L9 18.5',
  next: 'M4 12h15.5M13.5 6l6 6-6 6',
  show: 'M5.5 4.5h13a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM7.5 8.5h9M7.5 11.5h5.5M12 15.5V20M8.5 20h7',
  health:
    'M12 20C6.5 16 3.5 12.8 3.5 9.2A4.6 4.6 0 0 1 12 7a4.6 4.6 0 0 1 8.5 2.2C20.5 12.8 17.5 16 12 20z',
  home: 'M3.5 11.5 12 4l8.5 7.5M6 9.5V20h12V9.5M10 20v-5.5h4V20',
  info: 'M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0M12 11v5.5M12 7.6v.1',
  justice: 'M12 3.5V20M7.5 20h9M5 7l7-1.5L19 7M5 7l-2.5 6.5h5zM19 7l-2.5 6.5h5z',
  language:
    'M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0h17M12 3.5c5 5.2 5 11.8 0 17M12 3.5c-5 5.2-5 11.8 0 17',
  listen: 'M3.5 9.5v5H7l5 4v-13l-5 4zM15.5 9a4.2 4.2 0 0 1 0 6M18.2 6.3a8 8 0 0 1 0 11.4',
  papers:
    'M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM6.5 10.8a2 2 0 1 0 4 0 2 2 0 1 0-4 0M5.8 16c.5-2 4.9-2 5.4 0M14 10h4M14 14h4',
  phone:
    'M5.5 3.5h3l1.6 4.2-2 1.6a12 12 0 0 0 6.6 6.6l1.6-2 4.2 1.6v3a2 2 0 0 1-2.2 2A16.6 16.6 0 0 1 3.5 5.7a2 2 0 0 1 2-2.2z',
  print: 'M7 9V4h10v5M7 16H4V9h16v7h-3M7 13.5h10V20H7z',
  safe: 'M12 3.5 19 6v5.5c0 4-2.8 7-7 9-4.2-2-7-5-7-9V6zM9 11.8l2.2 2.2 4-4.3',
  search: 'M4 10.5a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0M15.5 15.5l5 5',
  sms: 'M4 5h16v11.5h-8L7.5 20v-3.5H4zM8 9.2h8M8 12.4h5',
  stop: 'M6.5 6.5h11v11h-11z',
  warning: 'M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0M12 7.5v5.5M12 16.2v.1',
  wipe: 'm6.5 6.5 11 11M17.5 6.5l-11 11',
  web: 'M13 5h6v6M19 5l-8 8M10 6H5v13h13v-5',
} as const;

export type IconName = keyof typeof shapes;

const mirrored: readonly IconName[] = ['back', 'exit', 'go', 'next', 'web'];

/** Renders an icon. Icons with a horizontal direction are mirrored in right-to-left text. */
export function icon(name: IconName, extra = ''): TemplateResult {
  const flip = mirrored.includes(name) ? 'flip' : '';
  return html`<svg class="icon ${flip} ${extra}" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${shapes[name]}></path>
  </svg>`;
}

const sectionIcons: Readonly<Record<string, IconName>> = {
  health: 'health',
  documents: 'papers',
  justice: 'justice',
  'daily-life': 'home',
  'staying-safe': 'safe',
};

/** Renders the icon of a section; an arrow for a section without its own icon. */
export function sectionIcon(section: string, extra = ''): TemplateResult {
  return icon(sectionIcons[section] ?? 'go', extra);
}
