import { quietly } from '../../shared/quietly.js';
import { GuideElement } from './guide-element.js';

/**
 * An element with much to show. After the first, each update is a task of its own: on a slow phone the
 * key or the touch that asks for it is heard first.
 */
export abstract class TaskElement extends GuideElement {
  protected override async scheduleUpdate(): Promise<unknown> {
    if (this.hasUpdated) await new Promise((resolve) => setTimeout(resolve));
    // So is the layout of what is new: with the painting it is too long.
    setTimeout(() => quietly(() => this.getBoundingClientRect()));
    return super.scheduleUpdate();
  }

  /** Shows now what waits to be shown. */
  updateNow(): void {
    this.performUpdate();
  }

  /** Resolves when nothing waits to be shown: an update may ask for the next. */
  protected override async getUpdateComplete(): Promise<boolean> {
    while (!(await super.getUpdateComplete()));
    return true;
  }
}
