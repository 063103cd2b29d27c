import { makeStyles, tokens } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import { decimalText } from '../../../exact/decimal';
import { ratio, type Ratio } from '../../../exact/ratio';
import type { Curve } from '../../../teach/curve/curve';
import { numberAt, positionOf, positionsOf } from '../../../teach/curve/slider-range';
import { spelled } from '../../../teach/what-if/move';

const TRACK = {
  height: '4px',
  borderRadius: tokens.borderRadiusMedium,
  backgroundImage: `linear-gradient(to right, ${tokens.colorCompoundBrandBackground} var(--ziping-share), ${tokens.colorNeutralStrokeAccessible} var(--ziping-share))`,
} as const;
const THUMB = {
  boxSizing: 'border-box',
  width: '20px',
  height: '20px',
  borderRadius: tokens.borderRadiusCircular,
  border: `4px solid ${tokens.colorNeutralBackground1}`,
  backgroundColor: tokens.colorCompoundBrandBackground,
  boxShadow: `0 0 0 1px ${tokens.colorNeutralStrokeAccessible}`,
} as const;

const useStyles = makeStyles({
  slide: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  // The slider of Fluent brings styles that browsers call obsolete, and the page is to be without any complaint.
  slider: {
    width: '100%',
    minWidth: 0,
    height: '32px',
    margin: 0,
    backgroundColor: 'transparent',
    appearance: 'none',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px', borderRadius: tokens.borderRadiusMedium },
    '::-webkit-slider-runnable-track': TRACK,
    '::-webkit-slider-thumb': { ...THUMB, appearance: 'none', marginTop: '-8px' },
    '::-moz-range-track': TRACK,
    '::-moz-range-thumb': THUMB,
  },
  ends: { display: 'flex', justifyContent: 'space-between', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** 滑块 over the range of a curve. Its positions are counted; the numbers behind them are exact. */
export function ValueSlider({ curve: { range, spelling }, at, label, says, onSlide }: {
  readonly curve: Curve;
  /** Where it stands; null where the cell holds no number. */
  readonly at: Ratio | null;
  readonly label: string;
  /** What a screen reader says of the position. */
  readonly says: string;
  readonly onSlide: (text: string) => void;
}) {
  const styles = useStyles();
  const unit = spelling.behind.trim();
  const [most, position] = [positionsOf(range), positionOf(range, at ?? ratio(range.from))];
  return (
    <div className={styles.slide}>
      <input
        type="range"
        className={styles.slider}
        style={{ '--ziping-share': `${100 * position / most}%` } as CSSProperties}
        min={0}
        max={most}
        value={position}
        aria-label={label}
        aria-valuetext={says}
        onChange={({ target }) => { onSlide(spelled(spelling, numberAt(range, target.valueAsNumber))); }}
      />
      <div className={styles.ends} aria-hidden>
        <span>{decimalText(range.from)}{unit}</span>
        <span>{decimalText(range.to)}{unit}</span>
      </div>
    </div>
  );
}
