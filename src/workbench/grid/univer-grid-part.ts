import './grid-styles';
import { createGrid } from '../../host/workbench/grid/create-grid';
import type { Grid } from '../../host/workbench/grid/grid';
import { catalogue } from '../../wording/catalogue';
import { learn } from '../../wording/say-known';
import type { WorkbookFile } from '../file/workbook-file';
import type { GridManner, GridPart, ReadWorkbook } from './grid-part';
import { readWorkbook } from './read-workbook';
import { showWorkbook } from './show-workbook';

learn(catalogue);

let grid: Grid | null = null;

/** One grid for the life of the page: it is slow to make, and takes one workbook after the other. */
function gridIn(place: HTMLElement, manner: GridManner): Grid {
  grid ??= createGrid(place, manner);
  return grid;
}

/** 表格部件 with Univer as its grid. */
export const univerGridPart: GridPart = {
  async read(file: WorkbookFile): Promise<ReadWorkbook> {
    const content = await readWorkbook(file.bytes);
    return { show: (place, manner) => showWorkbook(gridIn(place, manner), content, manner) };
  },
};
