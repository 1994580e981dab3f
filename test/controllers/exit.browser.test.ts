import { expect, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../browser/wait-until.js';
import { sendKeys } from '@web/test-runner-commands';
import { exitAddress, ExitController } from '../../src/controllers/exit-controller.js';
import { languageOf } from '../../src/language/languages.js';
import { warningsOf } from '../browser/elements.js';
import { connect, inside, makeHost } from './host.js';

/*
 * That the page is really left, and what is said where it may not be, is proved in test/proofs/exit:
 * here it would end the test.
 */

const link = () => html`<a href="https://a.fr/">Leave</a>`;
const french = { language: () => 'fr' };

describe('exitAddress', () => {
  it('is the neutral page of the language, or the https address asked for', () => {
    const host = makeHost();
    expect(exitAddress(host, 'fr')).to.equal(languageOf('fr').exit);
    expect(exitAddress(host, 'en')).to.equal(languageOf('en').exit);
    host.exitUrl = 'https://b.fr/';
    expect(exitAddress(host, 'fr')).to.equal('https://b.fr/');
  });

  it('is the neutral page for a wrong address, and the webmaster is told', async () => {
    const host = makeHost();
    host.exitUrl = 'http://controllers.test/';
    const said = await warningsOf(async () => {
      expect(exitAddress(host, 'fr')).to.equal(languageOf('fr').exit);
    });
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.include('<test-host exit-url>').and.include('https address');
  });
});

describe('ExitController', () => {
  it('goes where the language on screen says', () => {
    let language = 'fr';
    const exit = new ExitController(makeHost(link), { language: () => language });
    expect(exit.url).to.equal(languageOf('fr').exit);
    language = 'en';
    expect(exit.url).to.equal(languageOf('en').exit);
  });

  it('counts Shift pressed by itself, and not after its element is removed', async () => {
    const host = makeHost(link);
    const exit = new ExitController(host, french);
    await connect(host);
    expect(exit.presses).to.equal(0);
    await sendKeys({ press: 'Shift' });
    expect(exit.presses).to.equal(1);
    await sendKeys({ press: 'Shift' });
    expect(exit.presses).to.equal(2);
    await sendKeys({ press: 'a' });
    expect(exit.presses).to.equal(0);
    host.remove();
    await sendKeys({ press: 'Shift' });
    expect(exit.presses).to.equal(0);
  });

  it('puts an exit inside an open dialog of the page only where it is told how', async () => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    const without = makeHost(link);
    new ExitController(without, french);
    await connect(without);
    const first = oneEvent(dialog, 'focusin');
    dialog.append(document.createElement('button'));
    dialog.showModal();
    await first;
    expect(dialog.querySelector('b')).to.equal(null);
    const host = makeHost(link);
    new ExitController(host, { ...french, makeSpare: () => document.createElement('b') });
    await connect(host);
    await waitUntil(() => dialog.querySelector('b'), 'the exit in the dialog');
    host.remove();
    expect(dialog.querySelector('b')).to.equal(null);
    dialog.remove();
  });

  it('lets no page take the touch that becomes a press of its link', async () => {
    const host = makeHost(link);
    new ExitController(host, french);
    await connect(host);
    const heard: EventTarget[] = [];
    const hear = (event: Event) => void heard.push(event.composedPath()[0] ?? window);
    const touch = () => new Event('touchstart', { bubbles: true, composed: true });
    document.addEventListener('touchstart', hear, true);
    const exit = inside(host, 'a');
    exit.dispatchEvent(touch());
    document.body.dispatchEvent(touch());
    host.remove();
    document.body.append(exit);
    exit.dispatchEvent(touch());
    document.removeEventListener('touchstart', hear, true);
    exit.remove();
    expect(heard).to.deep.equal([document.body, exit]);
  });
});
