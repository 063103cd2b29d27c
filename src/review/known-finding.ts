import type { EvaluationForm } from '../form/evaluation-form';
import { type CellRef, columnName, refText } from '../workbook/cell-ref';
import type { Finding } from './finding';
import { findingLabel } from './finding-label';
import { fingerprint } from './fingerprint';
import { keyText } from './form-keys';
import { formPlaces } from './form-places';

/** 可认出的发现: a finding with what it is known by when its cell has moved, and what was seen there. */
export interface KnownFinding {
  readonly finding: Finding;
  /** Check, form and place: the same after rows were inserted. */
  readonly key: string;
  /** 指纹 of it: its cells, the row they stand in, and what was expected. */
  readonly seen: string;
  /** 指标 or block, as the form names it; "" where it is about the form as a whole. */
  readonly label: string;
}

/** 认出发现 of one form. `textAt` tells what a cell shows. */
export function knownFindings(findings: readonly Finding[], form: EvaluationForm, formKey: string, textAt: (ref: CellRef) => string): readonly KnownFinding[] {
  const places = formPlaces(form);
  return findings.map((finding) => {
    const { id, check, ref, related, expected } = finding;
    const place = places.get(refText(ref)) ?? null;
    const text = textAt(ref);
    // The second finding of a check in one cell ends in "#2".
    const again = /#\d+$/.exec(id)?.[0] ?? '';
    const key = `${check}@${formKey}/${place?.key ?? placeless(ref, text, form)}${again}`;
    return { finding, key, seen: fingerprint(JSON.stringify([key, place?.texts ?? [], text, related.map(textAt), expected])), label: findingLabel(finding, form) };
  });
}

/** A cell between the columns of the form, or on another sheet, is known by its text. */
function placeless({ sheet, column }: CellRef, text: string, form: EvaluationForm): string {
  return `${sheet === form.sheet ? '' : sheet}格/${columnName(column)}/${keyText(text)}`;
}
