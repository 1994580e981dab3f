/** Characters that end a string, a line or an inline script. */
const DANGEROUS = /[\\'\u2028\u2029]|<(?=\/script|!--)/gi;

/** Converts any text to a single-quoted string literal. */
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

/** Converts data to a string literal that contains JSON. */
export function quotedJson(value: unknown): string {
  return quoted(JSON.stringify(value));
}
