import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useWords } from '../../taskpane/preferences/preferences-provider';
import { NARROWEST } from './pane-width';

const STEP = 16;

const useStyles = makeStyles({
  line: {
    width: '8px',
    marginLeft: '-4px',
    marginRight: '-4px',
    zIndex: 1,
    flexShrink: 0,
    cursor: 'col-resize',
    touchAction: 'none',
    position: 'relative',
    '::after': { content: '""', position: 'absolute', top: 0, bottom: 0, left: '3px', width: '2px', backgroundColor: tokens.colorNeutralStroke1 },
    ':hover::after': { backgroundColor: tokens.colorBrandStroke1 },
    ':focus-visible': { outlineStyle: 'none' },
    ':focus-visible::after': { left: '2px', width: '4px', backgroundColor: tokens.colorStrokeFocus2 },
  },
});

/** 分隔条 between grid and pane: dragged, or moved with the arrow keys. */
export function Separator({ width, widest, window, onWidth }: {
  readonly width: number;
  readonly widest: number;
  readonly window: number;
  readonly onWidth: (width: number) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const keys: Readonly<Record<string, number>> = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: widest, End: NARROWEST };

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = keys[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onWidth(next);
  };
  const onPointerDown = (event: PointerEvent): void => { event.currentTarget.setPointerCapture(event.pointerId); };
  const onPointerMove = (event: PointerEvent): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onWidth(Math.trunc(window - event.clientX));
  };
  return (
    <div
      className={styles.line}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words('workbench.separator')}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={widest}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
    />
  );
}
