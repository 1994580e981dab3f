import type { ReactiveControllerHost } from 'lit';
import { ClearViewController } from '../../controllers/clear-view.js';
import { EdgeController } from '../../controllers/edge-controller.js';
import { WidthController } from '../../controllers/width-controller.js';

/** How the guide fits into the page: how much room it has, and what of the page lies over it. */
export class Fitting {
  readonly width: WidthController;
  readonly view: ClearViewController;

  /**
   * @param host element that renders the guide
   * @param find returns an element of the rendered guide
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    find: (selector: string) => HTMLElement | null,
  ) {
    const edge = new EdgeController(host, { box: () => find('.root'), bar: () => find('.top') });
    this.width = new WidthController(host, {
      frame: () => find('.frame'),
      onResize: () => edge.measure(),
    });
    this.view = new ClearViewController(host, { root: () => find('.root') });
  }
}
