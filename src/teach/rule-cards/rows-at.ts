import type { ByRole } from './limit-rates';
import type { SampleRow } from './sample-form';

/** 三行 with the same target and other actual values. */
export function rowsAt(place: SampleRow, target: string, { typical, edge, failing }: ByRole<string>): ByRole<SampleRow> {
  const row = (actual: string): SampleRow => ({ ...place, target, actual });
  return { typical: row(typical), edge: row(edge), failing: row(failing) };
}
