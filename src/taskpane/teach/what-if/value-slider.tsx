import { makeStyles, Slider, tokens } from '@fluentui/react-components';
import { decimalText } from '../../../exact/decimal';
import { ratio, type Ratio } from '../../../exact/ratio';
import type { Curve } from '../../../teach/curve/curve';
import { numberAt, positionOf, positionsOf } from '../../../teach/curve/slider-range';
import { spelled } from '../../../teach/what-if/move';

const useStyles = makeStyles({
  slide: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  slider: { minWidth: 0, width: '100%' },
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
  return (
    <div className={styles.slide}>
      <Slider
        className={styles.slider}
        min={0}
        max={positionsOf(range)}
        value={positionOf(range, at ?? ratio(range.from))}
        aria-label={label}
        aria-valuetext={says}
        onChange={(_, { value }) => { onSlide(spelled(spelling, numberAt(range, value))); }}
      />
      <div className={styles.ends} aria-hidden>
        <span>{decimalText(range.from)}{unit}</span>
        <span>{decimalText(range.to)}{unit}</span>
      </div>
    </div>
  );
}
