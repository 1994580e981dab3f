import { expect, oneEvent } from '@open-wc/testing';
import { PageCheckController } from '../../src/controllers/page-check.js';
import { connect, makeHost } from './host.js';

/* The pages of these tests are on the webmaster's own machine, where the check may be shown. */

describe('PageCheckController', () => {
  it('finds nothing without the attribute', async () => {
    const host = makeHost();
    const check = new PageCheckController(host);
    await connect(host);
    expect(check.facts).to.equal(undefined);
    expect(check.pack).to.equal(undefined);
  });

  it('finds something at each render while the attribute is there', async () => {
    const host = makeHost();
    host.check = true;
    const check = new PageCheckController(host);
    await connect(host);
    expect(check.facts?.length).to.be.greaterThan(0);
    host.check = false;
    host.requestUpdate();
    await host.updateComplete;
    expect(check.facts).to.equal(undefined);
  });

  it('looks again by itself until its element is removed', async () => {
    const { setInterval: realSet, clearInterval: realClear } = window;
    const timers = new Map<number, () => void>();
    window.setInterval = ((run: () => void) => {
      timers.set(timers.size + 1, run);
      return timers.size;
    }) as typeof setInterval; // the overloads of Node are not used
    window.clearInterval = ((id: number) => timers.delete(id)) as typeof clearInterval; // nor here
    try {
      const host = makeHost();
      host.check = true;
      new PageCheckController(host);
      await connect(host);
      expect(timers.size).to.equal(1);
      const { updates } = host;
      timers.get(1)?.();
      await host.updateComplete;
      expect(host.updates).to.equal(updates + 1);
      host.remove();
      expect(timers.size).to.equal(0);
      host.requestUpdate();
      await host.updateComplete;
      expect(timers.size).to.equal(0);
    } finally {
      window.setInterval = realSet;
      window.clearInterval = realClear;
    }
  });

  it('notes what a policy of the page forbids', async () => {
    const host = makeHost();
    host.check = true;
    const check = new PageCheckController(host);
    await connect(host);
    const noted = oneEvent(window, 'securitypolicyviolation');
    const init = {
      disposition: 'enforce',
      effectiveDirective: 'style-src',
      blockedURI: 'inline',
      originalPolicy: "style-src 'none'",
      documentURI: location.href,
      violatedDirective: 'style-src',
      statusCode: 200,
    } as const;
    window.dispatchEvent(new SecurityPolicyViolationEvent('securitypolicyviolation', init));
    await noted;
    host.requestUpdate();
    await host.updateComplete;
    expect(check.facts?.join()).to.include("enforce style-src inline: style-src 'none'");
  });
});
