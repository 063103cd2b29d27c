import { equals, ratio, ratioOf } from '../../exact/ratio';
import type { ReviewSubject } from '../check';
import type { WorkbookCheck } from '../workbook-check';
import { writtenAmount } from '../written';

/** 全部项目满分: every project of the workbook reports full marks. */
export const projectsAllFull: WorkbookCheck = {
  id: 'projects-all-full',
  level: 'hint',
  evaluate: ({ forms }) => {
    const [first, ...others] = forms;
    if (first === undefined || forms.length < FEWEST || forms.some(({ form }) => form.total === null || writtenAmount(form.total.score) === null)) return new Map();
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
  return equals(ratio(writtenAmount(form.total!.score)!), ratioOf(profile.points.total));
}
