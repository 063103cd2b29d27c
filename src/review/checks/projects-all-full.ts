import type { Decimal } from '../../exact/decimal';
import { equals, ratio, ratioOf } from '../../exact/ratio';
import type { EvaluationForm } from '../../form/evaluation-form';
import type { ReviewSubject } from '../check';
import type { WorkbookCheck } from '../workbook-check';
import { writtenAmount } from '../written';

/** 全部项目满分: every project of the workbook reports full marks. */
export const projectsAllFull: WorkbookCheck = {
  id: 'projects-all-full',
  level: 'hint',
  evaluate: ({ forms }) => {
    const [first, ...others] = forms;
    if (first === undefined || forms.length < FEWEST || forms.some(({ form }) => reportedTotal(form) === null)) return new Map();
    if (!forms.every(isFull)) return new Map([[first.form, []]]);
    return new Map([[first.form, [{
      ref: first.form.total!.score.ref,
      related: others.map(({ form }) => form.total!.score.ref),
      message: 'allFull',
      data: { count: String(forms.length), points: first.profile.points.total },
    }]]]);
  },
};

/** One or two projects may well have reached everything. */
const FEWEST = 3;

function isFull({ form, profile }: ReviewSubject): boolean {
  return equals(ratio(reportedTotal(form)!), ratioOf(profile.points.total));
}

/** 填报总分, read once for each form: an edit on one sheet looks at no other. */
function reportedTotal(form: EvaluationForm): Decimal | null {
  const before = reported.get(form);
  if (before !== undefined) return before;
  const total = form.total === null ? null : writtenAmount(form.total.score);
  reported.set(form, total);
  return total;
}

const reported = new WeakMap<EvaluationForm, Decimal | null>();
