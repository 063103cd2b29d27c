import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { Chart } from '../../../teach/chart/chart';
import { drawChart, PANE_SIZE } from '../../../teach/chart/draw-chart';
import { Fold } from '../../parts/fold';
import { ChartShape } from './chart-shape';
import { useChartSize } from './use-chart-size';

const useStyles = makeStyles({
  figure: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0, minWidth: 0 },
  picture: { display: 'block', width: '100%', maxWidth: '640px', height: 'auto', fontFamily: tokens.fontFamilyBase },
  projected: { maxWidth: 'none' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', '& th, & td': { padding: '2px 8px 2px 0', textAlign: 'start', verticalAlign: 'top', overflowWrap: 'anywhere', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` } },
});

/** 图后的表: what the picture shows, in exact numbers. */
export interface ChartTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** 得分图, with its name and what it shows in words, and the table behind it. */
export function ChartFigure({ chart, title, says, table }: { readonly chart: Chart; readonly title: string; readonly says: string; readonly table: ChartTable }) {
  const styles = useStyles();
  const id = useId();
  const [figure, setFigure] = useState<HTMLElement | null>(null);
  const size = useChartSize(figure);
  const { width, height, fontSize, shapes } = useMemo(() => drawChart(chart, size), [chart, size]);
  return (
    <figure className={styles.figure} data-part="chart" ref={setFigure}>
      <svg className={mergeClasses(styles.picture, size !== PANE_SIZE && styles.projected)} viewBox={`0 0 ${width} ${height}`} fontSize={fontSize} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-says`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-says`}>{says}</desc>
        {shapes.map((shape, at) => <ChartShape key={at} shape={shape} />)}
      </svg>
      <Fold title={table.title}>
        <table className={styles.table} aria-label={table.title}>
          <thead><tr>{table.head.map((cell) => <th key={cell} scope="col">{cell}</th>)}</tr></thead>
          <tbody>{table.rows.map((row, at) => <tr key={at}>{row.map((cell, column) => <td key={column}>{cell}</td>)}</tr>)}</tbody>
        </table>
      </Fold>
    </figure>
  );
}
