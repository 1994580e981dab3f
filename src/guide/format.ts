import type { Fact } from './model.js';

const NO_BREAK_SPACE = '\u00A0';

// Making a formatter costs more than using it ten times; a topic holds dozens of facts.
const formatters = new Map<string, unknown>();

/**
 * The formatter of that kind, made when it is first needed. The key is made of all that makes it: an
 * hour of the day and a number of hours must never share one.
 */
export function cached<Options, Formatter>(
  Kind: { new (locale: string, options: Options): Formatter; readonly name: string },
  locale: string,
  options: Options & object,
): Formatter {
  const key = [Kind.name, locale, ...Object.entries(options)].join();
  if (!formatters.has(key)) {
    // Bare: what a page adds to `Object.prototype` is no option. The cast: the same fields.
    formatters.set(key, new Kind(locale, { __proto__: null, ...options } as Options));
  }
  return formatters.get(key) as Formatter; // the key names the kind of formatter
}

/** The first format of a page makes the browser look through all its languages: 60 ms on a slow phone. */
export function warmFormats(language: string): void {
  formatFact({ value: 0, unit: 'eur' }, language);
  pluralForm(0, language);
}

/** Which form of a word a number takes. */
export function pluralForm(count: number, language: string): Intl.LDMLPluralRule {
  try {
    return cached(Intl.PluralRules, language, {}).select(count);
  } catch {
    // Old browsers do not have it: a form that is not quite right is better than no answer.
    return count === 1 ? 'one' : 'other';
  }
}

/** Some words as one: "112, 17 and 15". */
export function formatList(words: readonly string[], language: string): string {
  // Old browsers do not have it.
  if (typeof Intl.ListFormat === 'undefined') return words.join(', ');
  return cached(Intl.ListFormat, localeOf(language), {}).format(words);
}

/** Arabic with the digits that are dialled, whatever the browser would choose; other languages as they are. */
export function withLatinDigits(language: string): string {
  return language === 'ar' ? 'ar-u-nu-latn' : language;
}

/** English as it is written in Europe: "8 November 2025". */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : withLatinDigits(language);
}

/**
 * A fact as the reader of a language reads it: "651,69 €", "24 heures", "juillet 2024". A number and
 * its unit never part over lines.
 */
export function formatFact(fact: Fact, language: string): string {
  const text = formatValue(fact, language);
  return fact.unit === 'date' ? text : text.replaceAll(' ', NO_BREAK_SPACE);
}

function formatValue(fact: Fact, language: string): string {
  const { unit } = fact;
  if (unit === 'date') return formatDate(String(fact.value), language);
  const format = cached(Intl.NumberFormat, localeOf(language), style(unit));
  const value = Number(fact.value);
  if (unit === 'percent') return format.format(value / 100);
  if (unit !== 'eur') return format.format(value);
  // "8 €", not "8,00 €"; but "343,20 €", not "343,2 €".
  const text = format.formatToParts(value);
  const whole = Number.isInteger(value);
  return text
    .filter((part) => !(whole && (part.type === 'decimal' || part.type === 'fraction')))
    .map((part) => part.value)
    .join('');
}

function style(unit: Exclude<Fact['unit'], 'date'>): Intl.NumberFormatOptions {
  switch (unit) {
    case 'eur':
      return { style: 'currency', currency: 'EUR' };
    case 'percent':
      return { style: 'percent', maximumFractionDigits: 1 };
    case 'count':
    case 'age':
      return {};
    default:
      return { style: 'unit', unit, unitDisplay: 'long' };
  }
}

/** A date of the guide, as exact as it was written: a day, a month or a year. */
export function formatDate(iso: string, language: string): string {
  const [year = '', month, day] = iso.split('-');
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  const format = cached(Intl.DateTimeFormat, localeOf(language), options);
  const text = format.format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  // "8 novembre" stays together, the year may stand on the next line.
  return text.replace(/^(\d+\.?) /, `$1${NO_BREAK_SPACE}`);
}
