import { writtenAmount } from '../../../../src/review/written';
import { pickRow, type Plant, put } from '../plant';

const WIDE = (text: string) => text.replaceAll(/\d/g, (digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0));

/** 残留与结构: what templates, exports and copying leave behind, and rows that are not what they seem. */
export const debrisKinds: readonly Plant[] = [
  {
    id: 'tags of a web page',
    on: ['national'],
    finds: ['markup-left'],
    plant: (clean, random) => {
      const goal = clean.subject.form.goals[0]!;
      const cell = random.pick([goal.expected, goal.achieved!]);
      return put(clean, cell, random.pick([`<p>${cell.text}</p>`, `${cell.text}<br/>`, `${cell.text}&nbsp;`]));
    },
  },
  {
    id: 'an error value',
    on: ['national', 'panjin'],
    finds: ['error-value-left'],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ target, actual }) => target !== null && actual !== null);
      return picked === null ? null : put(clean, random.pick([picked.row.target!, picked.row.actual!]), random.pick(['#REF!', '#DIV/0!', '#N/A']));
    },
  },
  {
    id: 'a name of the template',
    on: ['national', 'panjin'],
    finds: ['placeholder-left'],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ level3 }) => level3 !== null && level3.text !== '预算执行率');
      return picked === null ? null : put(clean, picked.row.level3!, random.pick(['指标1', '指标2：', '三级指标', '……']));
    },
  },
  {
    id: 'dots for an actual',
    on: ['national'],
    finds: ['placeholder-left'],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ actual }) => actual !== null);
      return picked === null ? null : put(clean, picked.row.actual!, random.pick(['……', '...', '…']));
    },
  },
  {
    id: 'an instruction of the template',
    on: ['national'],
    finds: ['instruction-left'],
    plant: (clean, random) => put(clean, clean.subject.form.goals[0]!.achieved!, random.pick(['请简要说明年度总体目标完成情况', '填写说明：对照预期目标逐项填写', '（请填写）'])),
  },
  {
    id: 'a mask of the template',
    on: ['national'],
    finds: ['instruction-left'],
    plant: (clean, random) => put(clean, random.pick([clean.subject.form.project!, clean.subject.form.unit!]), random.pick(['XX运行经费', '××中心', 'ＸＸ项目'])),
  },
  {
    id: 'a head with a gap',
    on: ['national'],
    finds: ['info-missing'],
    plant: (clean, random) => {
      const { project, department, unit } = clean.subject.form;
      return put(clean, random.pick([project!, department!, unit!]), random.pick([null, '/', '无']));
    },
  },
  {
    id: 'a goal without a result',
    on: ['national'],
    finds: ['result-missing'],
    plant: (clean, random) => put(clean, clean.subject.form.goals[0]!.achieved!, random.pick([null, '/', '无'])),
  },
  {
    id: 'headings without a goal',
    on: ['national'],
    finds: ['goal-missing'],
    elsewhere: true,
    plant: (clean) => {
      const { expected, achieved } = clean.subject.form.goals[0]!;
      return put({ book: put(clean, expected, null) }, achieved!, null);
    },
  },
  {
    id: 'a result that only says done',
    on: ['national'],
    finds: ['result-bare'],
    plant: (clean, random) => put(clean, clean.subject.form.goals[0]!.achieved!, random.pick(['已完成。', '圆满完成年度各项目标任务。', '已达到预期目标'])),
  },
  {
    id: 'the goal as its own result',
    on: ['national'],
    finds: ['goal-copied'],
    plant: (clean) => put(clean, clean.subject.form.goals[0]!.achieved!, clean.subject.form.goals[0]!.expected.text),
  },
  {
    id: 'a row without a name',
    on: ['national', 'panjin'],
    finds: ['name-missing'],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ level3 }) => level3 !== null && level3.text !== '预算执行率');
      return picked === null ? null : put(clean, picked.row.level3!, null);
    },
  },
  {
    id: 'one indicator in two rows',
    on: ['national'],
    finds: ['indicator-repeated'],
    // A name copied under another second level may well be misplaced there.
    follows: ['indicator-misplaced'],
    plant: (clean, random) => {
      const full = (line: number) => {
        const result = clean.subject.score.indicators[line]!;
        return result.outcome === 'scored' && result.reasonDue.length === 0;
      };
      const one = pickRow(clean, random, ({ level3, target, actual }, line) => level3 !== null && target !== null && actual !== null && full(line));
      const other = one === null ? null : pickRow(clean, random, ({ level1 }, line) => line !== one.line && full(line) && level1?.text === one.row.level1?.text);
      if (one === null || other === null) return null;
      return (['level3', 'target', 'actual'] as const).reduce((book, part) => put({ book }, other.row[part]!, one.row[part]!.text), clean.book);
    },
  },
  {
    id: 'an indicator in the wrong place',
    on: ['national'],
    finds: ['indicator-misplaced'],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ level2 }) => level2?.text === '数量指标');
      return picked === null ? null : put(clean, picked.row.level3!, random.pick(['资料发放及时率', '补贴发放时间', '信息公开及时性']));
    },
  },
  {
    id: 'the execution rate as an indicator',
    on: ['national'],
    finds: ['execution-rate-repeated'],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ target }) => /%$/.test(target?.text ?? ''));
      return picked === null ? null : put(clean, picked.row.level3!, random.pick(['预算执行率', '资金执行率']));
    },
  },
  {
    id: 'a score in wide digits',
    finds: ['stray-characters'],
    follows: ['formula-stale'],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ score }) => score?.cell?.formula === null && writtenAmount(score) !== null);
      return picked === null ? null : put(clean, picked.row.score!, WIDE(picked.row.score!.text));
    },
  },
];
