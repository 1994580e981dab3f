import { expect, nextFrame } from '@open-wc/testing';
import { watchHostModals } from '../../src/safety/host-modals.js';

/** An exit one can recognise. */
function maker(name = 'exit'): () => HTMLElement {
  return () => {
    const made = document.createElement('button');
    made.dataset['exit'] = name;
    return made;
  };
}

function exits(root: ParentNode = document): string[] {
  return [...root.querySelectorAll<HTMLElement>('[data-exit]')].map(
    (one) => one.dataset['exit'] ?? '',
  );
}

describe('watchHostModals', () => {
  const dialogs: HTMLDialogElement[] = [];
  const undos: (() => void)[] = [];

  function addDialog(parent: Node = document.body): HTMLDialogElement {
    const dialog = document.createElement('dialog');
    dialog.innerHTML = '<p>Cookies?</p><button>Yes</button>';
    parent.appendChild(dialog);
    dialogs.push(dialog);
    return dialog;
  }

  function watch(makeExit: () => HTMLElement): () => void {
    const undo = watchHostModals(makeExit);
    undos.push(undo);
    return undo;
  }

  afterEach(() => {
    for (const undo of undos.splice(0)) undo();
    for (const dialog of dialogs.splice(0)) dialog.remove();
  });

  it('puts an exit into a dialog that opens, and takes it away when it closes', async () => {
    watch(maker());
    const dialog = addDialog();
    expect(exits()).to.deep.equal([]);
    dialog.showModal();
    await nextFrame();
    expect(exits(dialog)).to.deep.equal(['exit']);
    dialog.close();
    await nextFrame();
    expect(exits()).to.deep.equal([]);
    dialog.showModal();
    await nextFrame();
    expect(exits(dialog)).to.deep.equal(['exit']);
  });

  it('puts an exit that works: it can be clicked while all else is inert', async () => {
    watch(maker());
    const dialog = addDialog();
    dialog.showModal();
    await nextFrame();
    const box = dialog.querySelector('[data-exit]')?.getBoundingClientRect() ?? new DOMRect();
    const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    expect(hit?.hasAttribute('data-exit')).to.equal(true);
  });

  it('finds a dialog that was open before', () => {
    const dialog = addDialog();
    dialog.showModal();
    watch(maker());
    expect(exits(dialog)).to.deep.equal(['exit']);
  });

  it('leaves dialogs alone that are not modal', async () => {
    watch(maker());
    const dialog = addDialog();
    dialog.show();
    await nextFrame();
    expect(exits()).to.deep.equal([]);
  });

  it('serves dialogs inside dialogs, each with its own', async () => {
    watch(maker());
    const outer = addDialog();
    const inner = addDialog(outer);
    outer.showModal();
    inner.showModal();
    await nextFrame();
    expect(exits(inner)).to.deep.equal(['exit']);
    expect(exits(outer)).to.have.length(2);
    inner.close();
    await nextFrame();
    expect(exits(inner)).to.deep.equal([]);
    expect(exits(outer)).to.have.length(1);
  });

  it('puts no second exit in, however many watch and however often events come', async () => {
    watch(maker('first'));
    watch(maker('second'));
    const dialog = addDialog();
    dialog.showModal();
    await nextFrame();
    for (const type of ['toggle', 'beforetoggle', 'close']) dialog.dispatchEvent(new Event(type));
    await nextFrame();
    expect(exits()).to.deep.equal(['first']);
  });

  it('goes on until the last watcher ends', async () => {
    const undoFirst = watch(maker('first'));
    const undoSecond = watch(maker('second'));
    undoFirst();
    undoFirst();
    const dialog = addDialog();
    dialog.showModal();
    await nextFrame();
    expect(exits()).to.deep.equal(['second']);
    undoSecond();
    expect(exits()).to.deep.equal([]);
    dialog.close();
    dialog.showModal();
    await nextFrame();
    expect(exits()).to.deep.equal([]);
  });

  it('bears an exit that watches too, as ours does', async () => {
    let undoInner = () => {};
    const made = maker();
    watch(() => {
      undoInner = watch(made);
      return made();
    });
    const dialog = addDialog();
    dialog.showModal();
    await nextFrame();
    expect(exits()).to.deep.equal(['exit']);
    dialog.close();
    await nextFrame();
    undoInner();
    expect(exits()).to.deep.equal([]);
  });

  it('does not mind a dialog that is removed while it is open', async () => {
    watch(maker());
    const dialog = addDialog();
    dialog.showModal();
    await nextFrame();
    dialog.remove();
    const other = addDialog();
    other.showModal();
    await nextFrame();
    expect(exits(other)).to.deep.equal(['exit']);
    expect(exits(dialog)).to.deep.equal([]);
  });
});
