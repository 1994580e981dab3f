import type { CDPSession } from 'playwright-core';

/** What a page of Chromium holds once all that can be forgotten has been. */
export interface Held {
  /** Without those of the templates, which are made once for each view. */
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

/** Chromium's cache of styles holds on to elements that are long gone; a new font empties it. */
const EMPTY_STYLE_CACHE = `(async () => {
  for (const page of [window, ...document.querySelectorAll('iframe')].map((each) => each.contentWindow ?? each)) {
    const font = new page.FontFace('none', 'local(none)');
    page.document.fonts.add(font);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    page.document.fonts.delete(font);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
})()`;

/** Collects what can be collected, then counts. */
export async function measure(session: CDPSession): Promise<Held> {
  await session.send('Runtime.evaluate', { expression: EMPTY_STYLE_CACHE, awaitPromise: true });
  // What a collected object held on to is collected by the next round.
  for (let round = 0; round < 4; round++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'window.order.templateNodes()',
  });
  return { nodes: nodes - Number(result.value), listeners: jsEventListeners, heap: usedSize };
}
