import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { LitElement } from 'lit';

/** What all element tests lean on, tried by itself: when this fails, mend the tools first. */
class TestField extends LitElement {
  static override properties = { pressed: { state: true } };
  declare pressed: number;
  constructor() {
    super();
    this.pressed = 0;
  }
  override render() {
    return html`
      <label for="field">Words</label><input id="field" />
      <button @click=${() => this.pressed++}>Pressed ${this.pressed}</button>
    `;
  }
}
customElements.define('test-field', TestField);

/** A field nobody can name. */
class NamelessField extends LitElement {
  override render() {
    return html`<input />`;
  }
}
customElements.define('nameless-field', NamelessField);

async function field() {
  const element = await fixture<TestField>(html`<test-field></test-field>`);
  const input = element.shadowRoot?.querySelector('input');
  const button = element.shadowRoot?.querySelector('button');
  if (!input || !button) throw new Error('test-field has not rendered');
  return { element, input, button };
}

describe('the engine', () => {
  it('types real keys into a shadow root', async () => {
    const { element, input } = await field();
    input.focus();
    expect(element.shadowRoot?.activeElement).to.equal(input);
    await sendKeys({ type: 'droits' });
    expect(input.value).to.equal('droits');
  });

  it('moves the focus with Tab and presses with Enter', async () => {
    const { element, input, button } = await field();
    input.focus();
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement).to.equal(button);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(button.textContent).to.equal('Pressed 1');
  });

  it('clicks with a real mouse inside a shadow root', async () => {
    const { element, button } = await field();
    const { x, y, width, height } = button.getBoundingClientRect();
    const middle: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    await sendMouse({ type: 'click', position: middle });
    await element.updateComplete;
    expect(button.textContent).to.equal('Pressed 1');
  });

  it('finds what is and what is not accessible inside a shadow root', async () => {
    const { element } = await field();
    await expect(element).to.be.accessible();
    const nameless = await fixture(html`<nameless-field></nameless-field>`);
    await expect(nameless).not.to.be.accessible();
  });
});
