import { msg, str } from '@lit/localize';
import { cached, formatList, withLatinDigits } from '../../guide/format.js';
import type { Hours, Service } from '../../guide/model.js';
import { pageLanguage } from '../../language/page-language.js';

const language = () => pageLanguage.value?.shown ?? 'fr';

/** Returns the hours of a service, in the language on screen. */
export function hoursWords(hours: Hours): string {
  if (hours === 'always') return msg('Day and night', { desc: 'Hours of a service' });
  if (hours === 'office') return msg('Office hours', { desc: 'Hours of a service' });
  const open = time(hours.open);
  const close = time(hours.close);
  const [first, last] = hours.days;
  if (first === 1 && last === 7) {
    return msg(str`Every day, ${open} to ${close}`, { desc: 'Hours of a service' });
  }
  const from = weekday(first);
  const until = weekday(last);
  return msg(str`${from} to ${until}, ${open} to ${close}`, {
    desc: 'Hours of a service: days, then times',
  });
}

/** Returns the cost of a call; undefined when it is not known. */
export function costWords(service: Service): string | undefined {
  if (service.free === undefined) return undefined;
  if (!service.free) return msg('Price of a normal call', { desc: 'Cost of a service' });
  return service.withoutCredit
    ? msg('Free, even without credit', { desc: 'Cost of a service' })
    : msg('Free', { desc: 'Cost of a service' });
}

/** Returns the languages that a service speaks. Those at some hours only are listed separately. */
export function languageWords(service: Service): string | undefined {
  const parts: string[] = [];
  if (service.languages?.length) parts.push(names(service.languages));
  if (service.sometimes?.length) {
    const some = names(service.sometimes);
    parts.push(msg(str`at some hours: ${some}`, { desc: 'Languages of a service' }));
  }
  if (service.interpreter) {
    parts.push(msg('an interpreter may be found', { desc: 'Languages of a service' }));
  }
  return parts.length > 0 ? capital(parts.join(' · ')) : undefined;
}

/** Returns which trace the use of a service leaves. */
export function traceWords(service: Service): string {
  if (service.href.startsWith('sms:')) {
    return msg('The message stays in the phone', { desc: 'Trace left by a service' });
  }
  if (!service.href.startsWith('tel:')) {
    return msg('Opens another site, which stays in the history', {
      desc: 'Trace left by a service',
    });
  }
  return service.onBill
    ? msg('The call stays in the phone’s call list and on the bill', {
        desc: 'Trace left by a service',
      })
    : msg('The call stays in the phone’s call list', { desc: 'Trace left by a service' });
}

/** What calls tell about the reader, said once for all of them; empty where they tell nothing. */
export function tellWords(services: readonly Service[]): string {
  const numbers = (some: readonly Service[]) =>
    formatList(
      some.map(({ label }) => label),
      language(),
    );
  const located = numbers(services.filter((service) => service.located));
  const written = numbers(services.filter(({ href }) => href.startsWith('sms:')));
  const words: string[] = [];
  if (located) {
    words.push(
      msg(str`${located}: the call shows where you are.`, {
        desc: 'Below emergency numbers; the numbers, as in "112 and 17"',
      }),
    );
  }
  if (written) {
    words.push(
      msg(str`${written}: you write, nobody hears you.`, {
        desc: 'Below emergency numbers; the number for text messages',
      }),
    );
  }
  return words.join(' ');
}

function names(codes: readonly string[]): string {
  const code = language();
  return codes.flatMap((spoken) => languageName(spoken, code) ?? []).join(', ');
}

/** Returns the name of a language. A code without a name is left out: readers would not know it. */
function languageName(spoken: string, shown: string): string | undefined {
  try {
    const options: Intl.DisplayNamesOptions = { type: 'language', fallback: 'none' };
    return cached(Intl.DisplayNames, shown, options).of(spoken);
  } catch {
    return undefined; // the browser does not support `Intl.DisplayNames`
  }
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(language()) + text.slice(1);
}

/** Returns the name of a weekday. Monday is 1, as in ISO 8601. */
function weekday(day: number): string {
  // 1 January 2024 was a Monday.
  return format(Date.UTC(2024, 0, day), { weekday: 'long' });
}

function time(clock: string): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const options: Intl.DateTimeFormatOptions = { hour: 'numeric' };
  if (minute) options.minute = '2-digit';
  const text = format(Date.UTC(2024, 0, 1, hour, minute), options);
  // French has "09 h", people write "9 h"; an hour never parts over lines.
  return text.replace(/^0(?=\d)/, '').replaceAll(' ', '\u00A0');
}

function format(date: number, options: Intl.DateTimeFormatOptions): string {
  const locale = withLatinDigits(language());
  return cached(Intl.DateTimeFormat, locale, { ...options, timeZone: 'UTC' }).format(date);
}
