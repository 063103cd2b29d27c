import type { FileRecord } from '../../record/file-record';
import { refText } from '../../workbook/cell-ref';
import type { Mark } from '../../workbook/change-set';
import { message } from '../../wording/message';
import type { Desk } from './desk';
import { storeText } from './file-record-changes';
import { makeViews } from './make-views';
import { findingMarks } from './review/finding-marks';
import { judgedForms } from './review/judged-forms';
import { runInSlices } from './run-in-slices';

/** 标记: one owner of all marks of ours. Lit on request, out without a trace, and in step with the forms while lit. */
export interface Marking {
  /** 缺原因标记. */
  show(on: boolean): Promise<void>;
  /** 发现标记: the cells with open findings. */
  showFindings(on: boolean): Promise<void>;
  /** After a new assessment, or a decision of a reviewer. */
  follow(): void;
  forget(): void;
}

/** Which marks a record asks for. */
interface Modes {
  readonly reasons: boolean;
  readonly findings: boolean;
}

export function createMarking(desk: Desk): Marking {
  /** As they stand in the workbook, as far as this session knows. */
  let lit: string | null = null;

  const modes = (): Modes => {
    const { marksShown, review } = desk.facts().record;
    return { reasons: marksShown, findings: review.marksShown };
  };
  /** Where both light a cell, the finding says more. */
  const wanted = async ({ reasons, findings }: Modes): Promise<readonly Mark[]> => {
    const marks = [...(reasons ? await reasonMarks() : []), ...(findings ? await marksOfFindings() : [])];
    return [...new Map(marks.map((mark) => [refText(mark.ref), mark])).values()];
  };
  const reasonMarks = async (): Promise<readonly Mark[]> => {
    const facts = desk.facts();
    const included = facts.assessed.filter(({ form }) => !facts.excluded.has(form.id));
    const views = await runInSlices(makeViews(included, facts, desk.views));
    return views.flatMap((view) => view?.marks ?? []);
  };
  const marksOfFindings = async (): Promise<readonly Mark[]> => {
    const facts = desk.facts();
    const verdicts = await runInSlices(judgedForms(facts.assessed, facts, desk.reviews));
    return findingMarks(verdicts.flatMap((verdict) => verdict?.judged ?? []));
  };
  const light = (change: (record: FileRecord) => FileRecord, next: (now: Modes) => Modes) => desk.inTurn(async (host) => {
    if (!host.capabilities.marks) {
      desk.tell(message('session.review.noMarks'), 'warning');
      return;
    }
    const marks = await wanted(next(modes()));
    const record = change(desk.facts().record);
    await host.apply({ edits: [], marks, store: storeText(record, desk.facts()) });
    if (desk.facts().host !== host) return;
    lit = JSON.stringify(marks);
    // Marks that show say themselves that it works now.
    desk.set({ record, notice: desk.facts().notice?.intent === 'error' ? null : desk.facts().notice });
  });

  return {
    show: (on) => light((record) => ({ ...record, marksShown: on }), (now) => ({ ...now, reasons: on })),
    showFindings: (on) => light((record) => ({ ...record, review: { ...record.review, marksShown: on } }), (now) => ({ ...now, findings: on })),
    follow: () => {
      if (!isLit(modes())) return;
      void desk.inTurn(async (host) => {
        const marks = await wanted(modes());
        const now = JSON.stringify(marks);
        // Detecting writes nothing: a file that was opened lit stays as it is until its forms change.
        lit ??= now;
        if (!isLit(modes()) || lit === now) return;
        await host.apply({ edits: [], marks, store: null });
        lit = now;
      });
    },
    forget: () => { lit = null; },
  };
}

function isLit({ reasons, findings }: Modes): boolean {
  return reasons || findings;
}
