import { totalFundLine } from '../../../teach/what-if/execution-rate';
import type { Line } from '../../../teach/what-if/line-in-form';
import { lineOf } from '../../../teach/what-if/outcomes';
import { SaysLine } from '../../parts/says-line';
import { useSay } from '../../parts/use-say';
import { useWords } from '../../preferences/preferences-provider';
import type { WhatIfView } from './use-what-if';

/** 要说明的: what the rule leaves open, whether a reason would be due, and what a rate means in money. */
export function WhatIfNotes({ line, view: { after, changes } }: { readonly line: Line; readonly view: WhatIfView }) {
  const words = useWords();
  const say = useSay();
  const own = lineOf(after.form, after.score, line);
  const { grade } = after.score;
  const rate = changes.find(({ move }) => move.kind === 'execution-rate');
  const spent = totalFundLine(after.form)?.spent?.text ?? '';
  const unit = spent.endsWith('元') ? '' : after.form.amountUnit ?? '';
  return (
    <>
      {own?.outcome === 'not-scored' && changes.length > 0 && <SaysLine intent="info">{say(own.reason)}</SaysLine>}
      {own?.outcome === 'needs-review' && <SaysLine intent="warning">{words('whatif.open', { why: say(own.reason) })}</SaysLine>}
      {own?.outcome === 'scored' && own.by === 'person' && <SaysLine intent="info">{words('whatif.decided')}</SaysLine>}
      {own !== null && own.outcome !== 'not-scored' && own.reasonDue.map((due, at) => <SaysLine key={at} intent="warning">{words('whatif.reasonDue', { why: say(due) })}</SaysLine>)}
      {rate !== undefined && <SaysLine intent="info">{words('whatif.spent', { rate: rate.text, spent: `${spent}${unit}` })}</SaysLine>}
      {grade.outcome === 'needs-review' && own?.outcome !== 'needs-review' && <SaysLine intent="info">{say(grade.reason)}</SaysLine>}
    </>
  );
}
