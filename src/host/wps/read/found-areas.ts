import type { CellArea } from '../../../workbook/cell-ref';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** 已明区域: areas that were found, and the cells that are still open. */
export interface FoundAreas {
  /** The first row of all. */
  readonly top: number;
  /** A cell alone is closed, too, but is no merged area. */
  readonly close: (area: CellArea) => void;
  readonly isOpen: (place: Place) => boolean;
  /** None of its cells is closed. */
  readonly isWhole: (area: CellArea) => boolean;
  readonly openIn: (area: CellArea) => readonly Place[];
  readonly all: () => CellArea[];
}

export function foundAreas({ top, left, bottom, right }: CellArea): FoundAreas {
  const width = right - left + 1;
  const closed = new Uint8Array((bottom - top + 1) * width);
  const areas: CellArea[] = [];
  const isOpen = ({ row, column }: Place): boolean => closed[(row - top) * width + column - left] === 0;
  return {
    top,
    close: (area) => {
      if (area.top !== area.bottom || area.left !== area.right) areas.push(area);
      for (let row = Math.max(area.top, top); row <= Math.min(area.bottom, bottom); row += 1) {
        closed.fill(1, (row - top) * width + Math.max(area.left, left) - left, (row - top) * width + Math.min(area.right, right) - left + 1);
      }
    },
    isOpen,
    isWhole: (area) => {
      for (let { top: row } = area; row <= area.bottom; row += 1) {
        const from = (row - top) * width - left;
        if (closed.subarray(from + area.left, from + area.right + 1).includes(1)) return false;
      }
      return true;
    },
    openIn: (area) => {
      const open: Place[] = [];
      for (let { top: row } = area; row <= area.bottom; row += 1) {
        for (let { left: column } = area; column <= area.right; column += 1) if (isOpen({ row, column })) open.push({ row, column });
      }
      return open;
    },
    all: () => areas,
  };
}
