/** HTML that is safe to insert into a page: all text in it has been escaped. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = Html | string | number | readonly Html[];

/** Template tag for HTML that escapes text values. */
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
  if (Array.isArray(value)) return (value as readonly Html[]).map(({ text }) => text).join(''); // `Array.isArray` does not narrow readonly arrays
  return String(value).replace(/[&<>"]/g, (sign) => ENTITIES.get(sign) ?? sign);
}
