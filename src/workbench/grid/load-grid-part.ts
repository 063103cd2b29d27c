import { message } from '../../wording/message';
import { WorkbenchError } from '../workbench-error';
import type { GridPart } from './grid-part';

let loading: Promise<GridPart> | null = null;

/** Loads the grid once; after a failure the next call tries again. */
export function loadGridPart(): Promise<GridPart> {
  loading ??= import(/* webpackChunkName: "grid" */ './univer-grid-part').then(
    ({ univerGridPart }) => univerGridPart,
    (error: unknown) => {
      loading = null;
      throw new WorkbenchError(message('workbench.gridMissing'), { cause: error });
    },
  );
  return loading;
}
