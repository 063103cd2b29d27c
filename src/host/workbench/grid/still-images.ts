import type { Injector } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/preset-sheets-core';

/**
 * 图片只显示: pictures get no handles, so that they can be neither selected nor dragged nor stretched. A change of them would
 * be refused at its end, but the screen would go on showing it.
 */
export function stillImages(parts: Injector): () => void {
  const watch = parts.get(IRenderManagerService).created$.subscribe(({ scene }) => {
    scene.attachTransformerTo = () => undefined;
  });
  return () => { watch.unsubscribe(); };
}
