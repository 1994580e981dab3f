import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a controller needs of its element, without a page. */
export class PlainHost implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  readonly controllers: ReactiveController[] = [];
  isConnected = true;
  updates = 0;

  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }

  removeController(controller: ReactiveController): void {
    this.controllers.splice(this.controllers.indexOf(controller), 1);
  }

  requestUpdate(): void {
    this.updates++;
  }

  /** The element has rendered. */
  update(): void {
    for (const controller of this.controllers) controller.hostUpdated?.();
  }

  /** The element is taken out of the page. */
  remove(): void {
    this.isConnected = false;
    for (const controller of this.controllers) controller.hostDisconnected?.();
  }
}
