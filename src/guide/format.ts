import type { Fact } from './model.js';

// Creating a formatter costs more than using it ten times, and a topic contains dozens of facts.
const formatters = new Map<string, unknown>();

/**
 * Returns a cached formatter, which is created on first use. The cache key contains the class, the locale
 * and all options: a time of day and a number of hours must not share a formatter.
 */
export function cached<Options, Formatter>(
  Kind: { new (locale: string, options: Options): Formatter; readonly name: string },
  locale: string,
  options: Options & object,
): Formatter {
  const key = [Kind.name, locale, ...Object.entries(options)].join();
  if (!formatters.has(key)) {
    // Without a prototype, so that properties a page adds to `Object.prototype` are not read as
    // options. The cast: the fields are the same.
    formatters.set(key, new Kind(locale, { __proto__: null, ...options } as Options));
  }
  return formatters.get(key) as Formatter; // the key contains the class of the formatter
}

/**
 * Creates the formatters of a language ahead of time. The first formatter of a page makes the browser
 * load its locale data, which takes 60 ms on a slow phone.
 */
export function warmFormats(language: string): void {
  formatFact({ value: 0, unit: 'eur' }, language);
  pluralRules(language);
}

/** Returns the rules that select the plural form for a number. */
export function pluralRules(language: string): Intl.PluralRules {
  return cached(Intl.PluralRules, language, {});
}

/** Dates in English use the British format: "8 November 2025". */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** Formats a fact in a language: "651,69 €", "24 heures", "juillet 2024". */
export function formatFact(fact: Fact, language: string): string {
  if (fact.unit === 'date') return formatDate(String(fact.value), language);
  const { unit } = fact;
  const format = cached(Intl.NumberFormat, localeOf(language), style(unit));
  const value = Number(fact.value);
  if (unit === 'percent') return format.format(value / 100);
  if (unit !== 'eur') return format.format(value);
  // A whole amount is "8 €", not "8,00 €"; another amount keeps both digits: "343,20 €".
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

/** Formats a date with the precision it was written in: a day, a month or a year. */
export function formatDate(iso: string, language: string): string {
  const [year = '', month, day] = iso.split('-');
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  const format = cached(Intl.DateTimeFormat, localeOf(language), options);
  return format.format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
}
