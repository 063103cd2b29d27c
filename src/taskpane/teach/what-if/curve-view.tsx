import { useMemo } from 'react';
import { compare, type Ratio, ratio } from '../../../exact/ratio';
import { ratioText } from '../../../exact/ratio-text';
import type { RuleProfile } from '../../../profile/rule-profile';
import type { Curve } from '../../../teach/curve/curve';
import { curveChart, type CurveMark, curveSays } from '../../../teach/curve/curve-chart';
import { curveTable } from '../../../teach/curve/curve-table';
import { numberIn } from '../../../teach/what-if/move';
import { lineOf, pointsText } from '../../../teach/what-if/outcomes';
import type { WhatIf } from '../../../teach/what-if/what-if';
import { useSay } from '../../parts/use-say';
import { useWords } from '../../preferences/preferences-provider';
import { ChartFigure, type ChartTable } from '../chart/chart-figure';
import { useTeach } from '../teach-context';

/** 得分曲线 with the point of the form and the one moved to. Only the points change while the slider moves. */
export function CurveView({ curve, text, before, after, alone }: {
  readonly curve: Curve;
  readonly text: string | null;
  readonly before: WhatIf;
  readonly after: WhatIf;
  /** Nothing else was changed: then the point of the form lies on this curve. */
  readonly alone: boolean;
}) {
  const words = useWords();
  const say = useSay();
  const { profile } = useTeach();
  const { written } = curve.spelling;
  const writtenMark = useMemo(() => written === null || !alone || !isInside(written, curve) ? null : markOf(written, before, curve, profile), [written, alone, before, curve, profile]);
  const number = text === null ? null : numberIn(curve.spelling, text);
  const movedMark = number === null || !isInside(ratio(number), curve) ? null : markOf(ratio(number), after, curve, profile);
  const chart = useMemo(() => curveChart(curve, { written: writtenMark, moved: movedMark }, say), [curve, writtenMark, text, after, profile, say]);
  const table = useMemo((): ChartTable => ({
    title: words('whatif.table'),
    head: [words('whatif.tableOver'), words('whatif.tableExact'), words('whatif.tableScore')],
    rows: curveTable(curve).map(({ over, exact, score }) => [over, typeof exact === 'string' ? exact : say(exact), score]),
  }), [curve, words, say]);
  const now = movedMark ?? writtenMark;
  const says = [...(now === null ? [] : [words('whatif.pointAt', { at: ratioText(now.at), score: now.shown })]), say(curveSays(curve))].join(' ');
  return <ChartFigure chart={chart} title={words('whatif.chart')} says={says} table={table} />;
}

function markOf(at: Ratio, { form, score }: WhatIf, { line }: Curve, profile: RuleProfile): CurveMark {
  const own = lineOf(form, score, line);
  return own?.outcome === 'scored' ? { at, exact: own.exact, shown: pointsText(own.score, profile, line) } : { at, exact: null, shown: '' };
}

function isInside(at: Ratio, { range: { from, to } }: Curve): boolean {
  return compare(at, ratio(from)) >= 0 && compare(at, ratio(to)) <= 0;
}
