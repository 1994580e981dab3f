import type { Fact } from './model.js';

// Making a formatter costs more than using it ten times; a topic holds dozens of facts.
const formatters = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function cached<Formatter extends Intl.NumberFormat | Intl.DateTimeFormat>(
  key: string,
  make: () => Formatter,
): Formatter {
  let found = formatters.get(key);
  if (!found) formatters.set(key, (found = make()));
  return found as Formatter; // the key names the kind of formatter
}

/** English as it is written in Europe: "8 November 2025". */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** A fact as the reader of a language reads it: "651,69 €", "24 heures", "juillet 2024". */
export function formatFact(fact: Fact, language: string): string {
  if (fact.unit === 'date') return formatDate(String(fact.value), language);
  const { unit } = fact;
  const format = cached(
    `${language} ${unit}`,
    () => new Intl.NumberFormat(localeOf(language), style(unit)),
  );
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
  const format = cached(
    `${language} date ${iso.length}`,
    () => new Intl.DateTimeFormat(localeOf(language), options),
  );
  return format.format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
}
