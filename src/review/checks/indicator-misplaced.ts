import type { EvaluationForm, Indicator } from '../../form/evaluation-form';
import { rowName } from '../../form/row-name';
import { textOf } from '../../scoring/text-match';
import type { Check, Observation } from '../check';
import { isSpending } from '../name-words';
import { type RowFacts, rowFacts } from '../row-facts';

/** 指标归类不当: money spent listed as a quantity, timeliness as a quantity or a cost, the satisfaction of the people served as an output. */
export const indicatorMisplaced: Check = {
  id: 'indicator-misplaced',
  level: 'hint',
  evaluate: ({ form }) => {
    const asksSatisfaction = hasOwnPlace(form);
    return rowFacts(form).flatMap((facts): Observation[] => {
      const { row } = facts;
      const message = row.role === 'indicator' && row.level3 !== null ? misplaced(facts, asksSatisfaction) : null;
      return message === null ? [] : [{
        verdict: 'needs-review',
        ref: row.level3!.ref,
        message,
        data: { name: rowName(row), place: textOf(row.level2) },
        written: row.level3!.text,
      }];
    });
  },
};

/** 满意度指标 is a block of this form. */
function hasOwnPlace({ indicators }: EvaluationForm): boolean {
  return indicators.some((row) => labels(row).some((label) => label.includes('满意')));
}

function labels({ level1, level2 }: Indicator): readonly string[] {
  return [textOf(level1), textOf(level2)];
}

function misplaced({ row, name, target }: RowFacts, asksSatisfaction: boolean): 'cost' | 'time' | 'satisfaction' | null {
  const [section, kind] = labels(row);
  const isQuantity = kind!.includes('数量');
  if (isQuantity && isSpending(name) && target.kind === 'quantity' && target.unit?.dimension === 'money') return 'cost';
  if ((isQuantity || kind!.includes('成本')) && TIMELY.test(name)) return 'time';
  return asksSatisfaction && section!.includes('产出') && !kind!.includes('满意') && SERVED.test(name) ? 'satisfaction' : null;
}

const TIMELY = /及时(?:性|率)$|(?:完成|交付|办结|发放|拨付)(?:时间|时限|日期)$/;

/** 学员满意度 may be how the quality of a training is measured; the people served are the matter of 满意度指标. */
const SERVED = /^(?:服务对象|受益对象|受益群众|群众|社会公众|公众|市民|村民)?(?:综合)?满意(?:度|率)$/;
