import { data } from '../generated/data.js';
import { panelTexts } from '../generated/panel.js';
import { addStrings } from '../language/localization.js';
import type { Need, PanelText, Service } from './model.js';
import type { InlinePanel } from './pack.js';

/** The services in one language: by id, and grouped by need. */
export interface Panel {
  readonly services: ReadonlyMap<string, Service>;
  readonly needs: readonly Need[];
}

const panels = new Map<string, Panel>();

/** Returns the emergency panel in a language. It never depends on the network. */
export function panelIn(code: string): Panel | undefined {
  const known = panels.get(code);
  if (known) return known;
  const text = panelTexts[code];
  if (!text) return undefined;
  // The cast: the compiler wrote this text as an InlinePanel.
  const { strings, panel } = JSON.parse(text) as InlinePanel;
  if (strings) addStrings(code, strings);
  const joined = joinPanel(panel);
  panels.set(code, joined);
  return joined;
}

function joinPanel(text: PanelText): Panel {
  const services = new Map<string, Service>();
  for (const service of data.services) {
    const words = text.services[service.id] ?? { name: service.label, who: '' };
    services.set(service.id, { ...service, ...words });
  }
  const needs = data.needs.map(({ id, services: ids }) => {
    const words = text.needs[id] ?? { title: '' };
    return { id, ...words, services: pick(services, ids) };
  });
  return { services, needs };
}

/** Returns the values of the given ids, in the same order. Ids without a value are skipped. */
export function pick<Value>(
  values: ReadonlyMap<string, Value>,
  ids: readonly string[],
): readonly Value[] {
  return ids.flatMap((id) => values.get(id) ?? []);
}
