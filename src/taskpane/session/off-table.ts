import { decimalText, parseDecimal } from '../../exact/decimal';
import { foldText } from '../../quantity/normalise';
import type { RuleProfile } from '../../profile/rule-profile';
import type { FileRecord } from '../../record/file-record';
import { message } from '../../wording/message';
import type { Decision } from './decide-score';
import type { OffTablePoints } from './pane-session';

/** 表外分值 of a profile, with what a person has stated: points that no cell of the form shows. */
export function offTablePoints({ points }: RuleProfile, { judgements }: FileRecord): readonly OffTablePoints[] {
  return points.offTable.map(({ name, points: high }) => ({
    name, high, stated: Object.hasOwn(judgements.offTable, name) ? judgements.offTable[name]! : null,
  }));
}

/** What the record takes. */
const KEPT = /^\d{1,12}(?:\.\d{1,12})?$/;

/** Reads what a person stated. Exact, both ends included, as scoring takes it. */
export function readOffTable(text: string, { name, high }: OffTablePoints): Decision {
  const value = parseDecimal(foldText(text).replace(/分$/, ''));
  if (value === null) return { refused: message('session.decide.noNumber', { text: text.trim().slice(0, 40) }) };
  const score = decimalText(value);
  if (value.isNegative() || value.greaterThan(high)) return { refused: message('session.offTable.outside', { name, score, high }) };
  return KEPT.test(score) ? { score } : { refused: message('session.decide.noNumber', { text: text.trim().slice(0, 40) }) };
}
