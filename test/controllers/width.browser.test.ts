import { expect, html } from '@open-wc/testing';
import { waitUntil } from '../browser/wait-until.js';
import { WidthController } from '../../src/controllers/width-controller.js';
import { connect, inside, makeHost } from './host.js';

/** An element whose frame has text of 20 px: from 680 px on there is room. */
async function mount(width: number) {
  const host = makeHost(() => html`<div class="frame"></div>`);
  const controller = new WidthController(host, {
    frame: () => host.renderRoot?.querySelector('.frame'),
    onResize: () => undefined,
  });
  Object.assign(host.style, { display: 'block', fontSize: '20px', width: `${width}px` });
  await connect(host);
  return { host, controller };
}

describe('WidthController', () => {
  it('knows at the first render whether there is room', async () => {
    expect((await mount(679)).controller.wide).to.equal(false);
    expect((await mount(680)).controller.wide).to.equal(true);
  });

  it('follows the element, and renders it only when the answer changes', async () => {
    const { host, controller } = await mount(300);
    const { updates } = host;
    host.style.width = '900px';
    await waitUntil(() => controller.wide, 'wide');
    await host.updateComplete;
    expect(host.updates).to.equal(updates + 1);
    host.style.width = '300px';
    await waitUntil(() => !controller.wide, 'narrow');
    await host.updateComplete;
    expect(host.updates).to.equal(updates + 2);
  });

  it('follows the size of the text', async () => {
    const { host, controller } = await mount(680);
    inside(host, '.frame').style.fontSize = '30px';
    host.style.width = '681px';
    await waitUntil(() => !controller.wide, 'narrow for larger text');
  });

  it('measures anew once the element is inserted again and renders', async () => {
    const { host, controller } = await mount(300);
    host.remove();
    host.style.width = '900px';
    await connect(host);
    host.requestUpdate();
    await host.updateComplete;
    expect(controller.wide).to.equal(true);
  });

  it('keeps the width of the first render in a browser without ResizeObserver', async () => {
    const { ResizeObserver } = window;
    Reflect.deleteProperty(window, 'ResizeObserver');
    try {
      const { host, controller } = await mount(300);
      host.style.width = '900px';
      host.requestUpdate();
      await host.updateComplete;
      expect(controller.wide).to.equal(false);
    } finally {
      window.ResizeObserver = ResizeObserver;
    }
  });
});
