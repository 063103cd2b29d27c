import { rowName } from '../../form/row-name';
import { measurePlaces } from '../../scoring/measure-place';
import { INAPPLICABLE, type Check, type Observation } from '../check';
import { rowFacts } from '../row-facts';

/** 预算执行率重复计分: the fund block is scored for the execution rate, and an indicator scores it again. */
export const executionRateRepeated: Check = {
  id: 'execution-rate-repeated',
  level: 'hint',
  evaluate: ({ form, profile }) => {
    const { block, rows } = measurePlaces(form, profile);
    const total = form.funds.find(({ role }) => role === 'total');
    if (block === null || block.of !== 'execution-rate' || total === undefined || total.score === null) return INAPPLICABLE;
    const scored = total.score.ref;
    return rowFacts(form).flatMap(({ row, line, name }): Observation[] => {
      if (row.role !== 'indicator' || rows.has(line) || row.level3 === null || !NAMES.has(name)) return [];
      return [{ ref: row.level3.ref, related: [scored], message: 'repeated', data: { name: rowName(row) }, written: row.level3.text }];
    });
  },
};

/** The same rate by its other names. 支付及时率 and the like measure something else. */
const NAMES: ReadonlySet<string> = new Set([
  '预算执行率', '资金执行率', '预算资金执行率', '项目预算执行率', '项目资金执行率', '资金预算执行率', '预算支出执行率', '支出执行率', '年度预算执行率', '财政资金执行率', '资金支出率', '预算支出率',
]);
