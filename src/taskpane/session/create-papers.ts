import { judgementsOf } from '../../record/file-record';
import { recordedDecisions } from '../../record/recorded-decisions';
import { EMPTY_REVIEW, type ReviewRecord } from '../../record/review-record';
import { gatherFacts } from '../../report/gather-facts';
import type { OpinionFacts } from '../../report/opinion-facts';
import { opinionPaper, type PaperKind } from '../../report/opinion-paper';
import { opinionText } from '../../report/opinion-text';
import { paperWorkbook } from '../../report/xlsx/paper-workbook';
import { formKeys } from '../../review/form-keys';
import { cellText } from '../../workbook/cell-text';
import type { Language } from '../../wording/message';
import type { Desk } from './desk';
import type { Papers } from './papers';

/** 审核文书 from the facts of the session, by the same way as on the command line. */
export function createPapers(desk: Desk): Papers {
  const factsWith = (record: ReviewRecord, file: string): OpinionFacts | null => {
    const { assessed, workbook, record: kept } = desk.facts();
    const { currentId, review: { packs } } = desk.state();
    const assessment = assessed.find(({ form }) => form.id === currentId);
    if (assessment === undefined || workbook === null) return null;
    const { form, profile, score, review } = assessment;
    if (profile === null || score === null || review === null) return null;
    const reviewed = { form, profile, score, review };
    return gatherFacts(reviewed, {
      ...recordedDecisions(reviewed, {
        record,
        formKey: formKeys(assessed.map((one) => one.form)).get(form)!,
        pack: packs.find(({ id }) => id === record.pack?.id) ?? null,
        judgements: judgementsOf(kept, false),
        textAt: (ref) => cellText(workbook, ref),
      }),
      file,
      signature: { reviewer: '', date: '' },
    });
  };
  const decided = (file: string) => {
    const { reviewing, record } = desk.facts();
    return reviewing ? factsWith(record.review, file) : null;
  };
  return {
    opinion: (file, language) => paper(decided(file), 'opinion', language),
    opinionText: (language) => {
      const facts = decided('');
      return facts === null ? '' : opinionText(facts, 'opinion', language);
    },
    // The unit checks itself before anybody has reviewed it.
    selfCheck: (file, language) => paper(factsWith(EMPTY_REVIEW, file), 'self-check', language),
  };
}

function paper(facts: OpinionFacts | null, kind: PaperKind, language: Language): Uint8Array<ArrayBuffer> | null {
  return facts === null ? null : new Uint8Array(paperWorkbook([opinionPaper(facts, kind, language)]));
}
