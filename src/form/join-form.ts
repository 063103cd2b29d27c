import { cellAddress } from '../workbook/cell-ref';
import type { SheetSnapshot } from '../workbook/snapshot';
import { collectEvidence } from './collect-evidence';
import { collectNotices } from './collect-notices';
import { confidence } from './confidence';
import type { EvaluationForm } from './evaluation-form';
import type { JoinedPiece } from './join-sheets';
import type { ReadPiece } from './read-piece';

/** The form a piece was last part of, and what else went into it. */
interface KeptForm {
  readonly other: ReadPiece | null;
  readonly date1904: boolean;
  readonly form: EvaluationForm;
}

/** Pieces are kept from reading to reading, so a form of the same pieces is the same form, and whoever knows it need not look again. */
const kept = new WeakMap<ReadPiece, KeptForm>();

/** 成表: one form from its piece and, where the funds stand on another sheet, that one. `sheet` is the sheet of the main piece. */
export function joinForm(joined: JoinedPiece, sheet: SheetSnapshot, date1904: boolean): EvaluationForm {
  const { main, other } = joined;
  const before = kept.get(main);
  if (before !== undefined && before.other === other && before.date1904 === date1904) return before.form;
  const form = joinAnew(joined, sheet, date1904);
  kept.set(main, { other, date1904, form });
  return form;
}

function joinAnew(joined: JoinedPiece, sheet: SheetSnapshot, date1904: boolean): EvaluationForm {
  const { main, other } = joined;
  const notices = collectNotices(joined, sheet);
  const form = {
    id: `${main.sheet}!${cellAddress(main.range.top, main.range.left)}`,
    sheet: main.sheet,
    range: main.range,
    title: main.title ?? other?.title ?? null,
    project: main.project ?? other?.project ?? null,
    department: main.department ?? other?.department ?? null,
    unit: main.unit ?? other?.unit ?? null,
    year: main.year ?? other?.year ?? null,
    amountUnit: other?.amountUnit ?? main.amountUnit,
    date1904,
    headings: [...(other?.headings ?? []), ...main.headings],
    funds: main.funds.length > 0 ? main.funds : other?.funds ?? [],
    goals: main.goals.length > 0 ? main.goals : other?.goals ?? [],
    indicators: main.indicators,
    subtotals: main.subtotals,
    total: main.total,
    grade: main.grade,
    texts: [...(other?.texts ?? []), ...main.texts],
    notices,
    evidence: collectEvidence(joined),
  };
  return { ...form, confidence: confidence(form) };
}
