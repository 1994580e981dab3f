/** Signs that end a string, a line or a script where a module stands in a page. */
const DANGEROUS = /[\\'\u2028\u2029]|<(?=\/script|!--)/gi;

/** A text as a single-quoted string of TypeScript, whatever it holds. */
export function quoted(text: string): string {
  const safe = text.replace(DANGEROUS, (sign) => {
    switch (sign) {
      case '\u2028':
        return '\\u2028';
      case '\u2029':
        return '\\u2029';
      case '<':
        return '\\x3C';
      default:
        return `\\${sign}`;
    }
  });
  return `'${safe.replace(/\n/g, '\\n').replace(/\r/g, '\\r')}'`;
}

/** Data as JSON in a string of TypeScript. */
export function quotedJson(value: unknown): string {
  return quoted(JSON.stringify(value));
}
