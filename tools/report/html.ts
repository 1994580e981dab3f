/** HTML that is safe to put into a page: everything in it that was text has been escaped. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = Html | string | number | readonly Html[];

/** Writes HTML; each value that is text is escaped. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(strings.map((string, index) => string + written(values[index] ?? '')).join(''));
}

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

function written(value: Value): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return (value as readonly Html[]).map(({ text }) => text).join(''); // isArray forgets readonly
  return String(value).replace(/[&<>"]/g, (sign) => ENTITIES.get(sign) ?? sign);
}
