import { readFileSync } from 'node:fs';
import { keptBundle } from '../../../support/kept-bundle';

const SHEETS = ['core', 'note', 'data-validation', 'conditional-formatting', 'drawing'];

/** The page of the grid: the path of its script, and its styles. */
export async function pageBundle(): Promise<{ readonly script: string; readonly styles: string }> {
  const script = await keptBundle({
    name: 'grid-page',
    from: ['src/host', 'src/exact', 'src/wording', 'src/workbook', 'test/host/workbench/contract'],
    options: { entryPoints: ['test/host/workbench/contract/grid-page.ts'], format: 'esm' },
  });
  return { script, styles: SHEETS.map((name) => readFileSync(`node_modules/@univerjs/preset-sheets-${name}/lib/index.css`, 'utf8')).join('\n') };
}
