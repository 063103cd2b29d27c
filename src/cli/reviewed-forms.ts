import type { ReviewedForm } from '../review/reviewed-form';
import { demandForms, openWorkbook, type OpenedWorkbook } from './open-workbook';
import { profileLibrary } from './profile-library';

/** 已复核的文件: a workbook with each form whose profile is known, scored and checked. */
export interface ReviewedWorkbook {
  readonly opened: OpenedWorkbook;
  readonly forms: readonly ReviewedForm[];
}

/** Opens a workbook and reviews its forms; refuses one in which nothing can be reviewed. */
export async function reviewedForms(file: string, profile: string | null, acceptDefaults: boolean): Promise<ReviewedWorkbook> {
  const opened = await openWorkbook(file, profileLibrary(profile), acceptDefaults);
  demandForms(opened);
  const forms = opened.assessment.forms.flatMap(({ form, profile: used, score, review }): ReviewedForm[] =>
    used === null || score === null || review === null ? [] : [{ form, profile: used, score, review }]);
  return { opened, forms };
}
