import { usePane } from '../parts/pane-context';
import { PointsField } from '../parts/points-field';
import { useWords } from '../preferences/preferences-provider';
import type { PreviewRow } from '../session/pane-session';

/** 评定: the score a person gives where the rule leaves room. */
export function DecisionField({ row: { ref, range, decided }, label, tabIndex, main }: {
  readonly row: PreviewRow;
  readonly label: string;
  readonly tabIndex: number;
  readonly main: boolean;
}) {
  const words = useWords();
  const { session } = usePane();
  return (
    <PointsField
      label={range === null ? words('filltab.decide') : words('filltab.decideWithin', { low: range.low, high: range.high })}
      name={range === null ? words('filltab.decideOf', { label }) : words('filltab.decideOfWithin', { label, low: range.low, high: range.high })}
      given={decided}
      proposal={range?.proposal ?? null}
      take={(score) => session.decide(ref, score)}
      tabIndex={tabIndex}
      main={main}
    />
  );
}
