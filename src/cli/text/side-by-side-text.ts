import type { EvaluationForm } from '../../form/evaluation-form';
import type { SideBySide } from '../../teach/side-by-side/side-by-side';
import { sideBySideTable } from '../../teach/side-by-side/side-by-side-table';
import { type Language, message } from '../../wording/message';
import { say } from '../../wording/say';

/** 同表异规 for people: the profiles, the rows that differ, and what each comes to. */
export function sideBySideText(form: EvaluationForm, result: SideBySide, language: Language): string {
  const { legend, heading, rows, sums, notes } = sideBySideTable(result, ({ differs }) => differs, language);
  const line = (cells: readonly string[]): string => `  ${cells.filter((cell) => cell !== '').join(' | ').replaceAll(/\s+/g, ' ')}`;
  return [
    [form.id, form.project?.text.trim() ?? ''].join(' ').trim(),
    ...legend.flatMap(({ letter, name, notes: said }) => [`${letter} ${name}`, ...said.map((note) => `    ${note}`)]),
    ...(rows.length === 0 ? [say(message('side.all-same'), language)] : [line(heading), ...rows.map(line)]),
    ...sums.map(line),
    ...notes,
  ].join('\n');
}
