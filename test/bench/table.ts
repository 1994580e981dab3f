/** What was measured, how much it came to, and its budget. */
export type Row = readonly [what: string, figure: string, budget: string];

export const bytes = (count: number) => Math.round(count).toLocaleString('en');

/** A budget, and whether it is met. */
export function budget(value: number, most: number, shown = bytes(most)): string {
  return value <= most ? `≤ ${shown}` : `≤ ${shown}: **not met**`;
}

/** A table in Markdown: the first column names, the others are figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, place) => (place === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
