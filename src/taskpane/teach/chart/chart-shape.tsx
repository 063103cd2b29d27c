import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Shape, ShapeRole } from '../../../teach/chart/drawing';

const useLines = makeStyles({
  axis: { stroke: tokens.colorNeutralStrokeAccessible },
  grid: { stroke: tokens.colorNeutralStroke2 },
  band: { stroke: tokens.colorNeutralStrokeAccessible },
  room: { stroke: tokens.colorNeutralForeground3 },
  limit: { stroke: tokens.colorNeutralForeground2 },
  curve: { stroke: tokens.colorBrandStroke1 },
  written: { stroke: tokens.colorNeutralForeground1 },
  moved: { stroke: tokens.colorNeutralForeground1 },
});

const useStyles = makeStyles({
  line: { fill: 'none' },
  area: { fill: tokens.colorNeutralBackground3, stroke: 'none' },
  paper: { fill: tokens.colorNeutralBackground1, strokeWidth: '2px' },
  ink: { fill: tokens.colorNeutralForeground1, strokeWidth: '2px' },
  curveInk: { fill: tokens.colorBrandStroke1, strokeWidth: '2px' },
  // A rim in the colour of the paper keeps letters readable on lines.
  text: { fill: tokens.colorNeutralForeground1, stroke: tokens.colorNeutralBackground1, strokeWidth: '3px', strokeLinejoin: 'round', paintOrder: 'stroke' },
  quiet: { fill: tokens.colorNeutralForeground2 },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** 图素 in the colours of the theme. */
export function ChartShape({ shape }: { readonly shape: Shape }) {
  const styles = useStyles();
  const lines = useLines();
  const { role } = shape;
  switch (shape.kind) {
    case 'area':
      return <rect className={styles.area} x={shape.x} y={shape.y} width={shape.width} height={shape.height} />;
    case 'path':
      return <path className={mergeClasses(styles.line, lines[role])} d={shape.d} strokeWidth={shape.thick} {...(shape.dash === null ? {} : { strokeDasharray: shape.dash })} />;
    case 'dot': {
      const ink = role === 'curve' ? styles.curveInk : styles.ink;
      return <circle className={mergeClasses(lines[role], shape.filled ? ink : styles.paper)} cx={shape.x} cy={shape.y} r={shape.radius} />;
    }
    case 'label':
      return <text className={mergeClasses(styles.text, isQuiet(role) && styles.quiet, role === 'moved' && styles.strong)} x={shape.x} y={shape.y} textAnchor={shape.anchor}>{shape.text}</text>;
  }
}

function isQuiet(role: ShapeRole): boolean {
  return role === 'axis' || role === 'band' || role === 'limit';
}
