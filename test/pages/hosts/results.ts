import { ENGINES, type EngineName } from '../../../tools/browsers.js';
import type { Visit } from './expectation.js';
import type { HostGroup } from './host-page.js';

/** What each page did, by engine and name of the page. */
export type Visits = ReadonlyMap<EngineName, ReadonlyMap<string, Visit>>;

/** How many of the pages asked in an engine do what is promised. */
export function shares(visits: Iterable<Visit>) {
  const all = [...visits];
  const count = (fits: (visit: Visit) => boolean) => all.filter(fits).length;
  return {
    pages: all.length,
    numbers: count(({ numbers }) => numbers !== 'nobody'),
    exit: count(({ exit }) => exit !== 'nobody'),
    full: count(isFull),
  };
}

function isFull({ numbers, exit, failed }: Visit): boolean {
  return numbers === 'guide' && exit === 'guide' && failed.length === 0;
}

/**
 * The table of results. Where an engine was not asked, its cells are those of the table before.
 *
 * @param before the text of the table as it is kept
 */
export function resultsText(groups: readonly HostGroup[], visits: Visits, before: string): string {
  const kept = cellsOf(before);
  const row = (name: string, cell: (engine: EngineName) => string, ...more: string[]) => {
    const cells = ENGINES.map((engine, place) =>
      visits.has(engine) ? cell(engine) : (kept.get(name)?.[place] ?? '?'),
    );
    return line(name, ...cells, ...more);
  };
  const share = (name: string, key: keyof ReturnType<typeof shares>) =>
    row(name, (engine) => {
      const found = shares(visits.get(engine)?.values() ?? []);
      return key === 'pages' ? `${found.pages}` : `${found[key]} of ${found.pages}`;
    });
  const head = (...cells: string[]) => [line(...cells), line(...cells.map(() => '---'))];
  const parts = groups.flatMap(({ title, pages }) => [
    `\n## ${title}\n`,
    ...head('Page', ...ENGINES, 'Why not all'),
    ...pages.map((page) =>
      row(
        page.name,
        (engine) => words(visits.get(engine)?.get(page.name)),
        [...new Set(Object.values(page.expect ?? {}).map(({ why }) => why))].join('; '),
      ),
    ),
  ]);
  return `${[
    INTRODUCTION,
    ...head('Of the pages asked', ...ENGINES),
    share('pages', 'pages'),
    share('numbers can be seen and touched', 'numbers'),
    share('the exit can be seen, and a real press leaves', 'exit'),
    share('all works', 'full'),
    ...parts,
  ].join('\n')}\n`;
}

const INTRODUCTION = `# The guide on pages of others

Written by the tests themselves (\`npm run hosts:results\`), compared by them at each run.
"all": numbers, exit, search, a topic, the other language and the panel work, the page gets no error,
no new key on \`window\`, no changed built-in, and its policies report nothing. WebKit is WebKitGTK.
`;

function line(...cells: string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** The cells of each row of the tables of a text, by its first one. */
function cellsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const rows = text.split('\n').filter((each) => each.startsWith('| '));
  return new Map(
    rows.map((each) => {
      const [name = '', ...cells] = each.slice(2, -2).split(' | ');
      return [name, cells];
    }),
  );
}

/** One visit in a few words. */
function words(visit: Visit | undefined): string {
  if (!visit) return 'not asked';
  const { numbers, exit, failed, violations, errors, keys, touched } = visit;
  const first = numbers === 'guide' ? 'all' : `numbers: ${numbers}, exit: ${exit}`;
  const others = numbers === 'guide' && exit !== 'guide' ? [`exit: ${exit}`] : [];
  const list = (name: string, found: readonly string[]) =>
    found.length > 0 ? [`${name} ${found.join(', ')}`] : [];
  return [
    isFull(visit) || numbers !== 'guide' ? first : `all but ${failed.join(', ')}`,
    ...others,
    ...list('reported:', violations),
    ...list('errors:', errors),
    ...list('keys of others:', keys),
    ...list('changed by others:', touched),
  ].join('; ');
}
