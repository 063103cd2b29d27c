import { compare, RATIO_ONE } from '../../exact/ratio';
import { rowName, shortened } from '../../form/row-name';
import { INAPPLICABLE, type Check, type Observation } from '../check';
import { saysAllWell, saysShortfall } from '../clauses';
import { isFull, ownScore } from '../own-score';
import { isReason } from './reason-missing';

/** 无偏差却写原因: the target was met and nothing taken off, and still a cause or a remedy is given. */
export const reasonNeedless: Check = {
  id: 'reason-needless',
  level: 'hint',
  evaluate: (subject) => {
    const { form, score, profile } = subject;
    if (form.indicators.every(({ reason }) => reason === null)) return INAPPLICABLE;
    return form.indicators.flatMap((row, line): Observation[] => {
      const { role, reason } = row;
      const result = score.indicators[line]!;
      // Only the rule can say that nothing fell short; where a person judged, the words may explain the judgement.
      if (role !== 'indicator' || reason === null || reason.shared || result.outcome !== 'scored' || result.by !== 'rule') return [];
      // Beyond the target there is something to explain, and a hair short of it as well, even where the score rounds to full.
      if (result.rate !== null && compare(result.rate.exact, RATIO_ONE) !== 0) return [];
      const own = isReason(reason.text, profile) && !saysAllWell(reason.text) && saysShortfall(reason.text) === null ? ownScore(subject, line) : null;
      if (own === null || !isFull(own) || !REMEDIES.test(reason.text)) return [];
      return [{ ref: reason.ref, related: [own.cell.ref], message: 'needless', data: { name: rowName(row), says: shortened(reason.text.trim()) }, written: reason.text }];
    });
  },
};

/** Words of causes and remedies; a remark on where the figure comes from is something else. */
const REMEDIES = /原因|由于|因为|导致|影响|不足|改进|整改|加强|今后|下一步|将进一步|措施/;
