import type { Sentences } from './message';

/** 文字、单位与结构类审核项的标题、怎么办与各条说明. Keys as in review.ts. */
export const reviewTextSentences = {
  'check.reason-too-short.title': { zh: '原因过短', en: 'Reason too short' },
  'check.reason-too-short.advice': { zh: '补充为什么没有完成、准备怎么改。', en: 'Add why it fell short and what will be done about it.' },
  'check.reason-too-short.short': { zh: '「{name}」的原因只有“{written}”，不足 {least} 个字。', en: 'The reason of “{name}” is only “{written}”, fewer than {least} characters.' },

  'check.reason-too-long.title': { zh: '原因超过字数', en: 'Reason too long' },
  'check.reason-too-long.advice': { zh: '压缩到口径规定的字数以内，详细情况写入自评报告。', en: 'Cut it to the length the profile allows; details belong in the report.' },
  'check.reason-too-long.long': { zh: '「{name}」的原因写了 {length} 个字，口径规定不超过 {most} 个字。', en: 'The reason of “{name}” has {length} characters; the profile allows {most}.' },

  'check.reason-copied.title': { zh: '原因照抄他行', en: 'Reason copied from another row' },
  'check.reason-copied.advice': { zh: '按本行的实际情况写明原因和措施。', en: 'State what holds for this row.' },
  'check.reason-copied.copied': { zh: '「{name}」的原因与「{other}」一字不差。', en: 'The reason of “{name}” repeats that of “{other}” word for word.' },

  'check.reason-without-remedy.title': { zh: '缺改进措施', en: 'Remedy missing' },
  'check.reason-without-remedy.advice': { zh: '在原因之后写明改进措施和时间。', en: 'Add the remedy, and by when, after the cause.' },
  'check.reason-without-remedy.missing': { zh: '「{name}」写了原因，没有写改进措施；表头要求两者都写。', en: '“{name}” states a cause and no remedy; the heading asks for both.' },

  'check.reason-repeats-numbers.title': { zh: '原因只复述数字', en: 'Reason only repeats the numbers' },
  'check.reason-repeats-numbers.advice': { zh: '写明为什么没有完成，不必重复指标值和完成值。', en: 'Say why it fell short; the numbers already stand in the row.' },
  'check.reason-repeats-numbers.repeats': { zh: '「{name}」的原因“{written}”只说了没有完成多少，没有说明为什么。', en: 'The reason of “{name}”, “{written}”, says how much was missed and not why.' },

  'check.actual-repeats-target.title': { zh: '完成值照抄指标值', en: 'Actual repeats the target' },
  'check.actual-repeats-target.advice': { zh: '写出实际完成的数值，不带比较符。', en: 'State the number that was reached, without a sign.' },
  'check.actual-repeats-target.repeats': { zh: '「{name}」的完成值“{written}”只是重复指标值的要求，没有写出实际完成的数值。', en: 'The actual of “{name}”, “{written}”, only repeats what the target demands; the number that was reached is missing.' },

  'check.percent-over-hundred.title': { zh: '比率超过百分之百', en: 'Share above 100 %' },
  'check.percent-over-hundred.advice': { zh: '核对分子、分母后更正；计分用的百分制得分请注明单位“分”。', en: 'Check numerator and denominator and correct it; give points their unit.' },
  'check.percent-over-hundred.target': { zh: '「{name}」的指标值写的是“{written}”，这类比率不可能超过 100%。', en: 'The target of “{name}” says “{written}”; such a share cannot exceed 100%.' },
  'check.percent-over-hundred.actual': { zh: '「{name}」的完成值写的是“{written}”，这类比率不可能超过 100%。', en: 'The actual of “{name}” says “{written}”; such a share cannot exceed 100%.' },

  'check.target-incomplete.title': { zh: '指标值不完整', en: 'Target incomplete' },
  'check.target-incomplete.advice': { zh: '对照批复的绩效目标补上数值。', en: 'Add the number from the approved performance targets.' },
  'check.target-incomplete.unfinished': { zh: '「{name}」的指标值只写了“{written}”，没有数值。', en: 'The target of “{name}” says only “{written}”, without a number.' },
  'check.target-incomplete.later': { zh: '「{name}」的指标值写的是“{written}”，还没有确定。', en: 'The target of “{name}” says “{written}”: it was never set.' },

  'check.direction-unfit.title': { zh: '方向与指标不合', en: 'Direction does not fit' },
  'check.direction-unfit.advice': { zh: '对照批复的绩效目标核对比较符。', en: 'Check the sign against the approved performance targets.' },
  'check.direction-unfit.floor': { zh: '「{name}」一般越低越好，指标值却写“{target}”。', en: '“{name}” is better when lower, yet its target says “{target}”.' },
  'check.direction-unfit.ceiling': { zh: '「{name}」一般越高越好，指标值却写“{target}”。', en: '“{name}” is better when higher, yet its target says “{target}”.' },

  'check.unit-changes.title': { zh: '单位前后不一', en: 'Unit changes' },
  'check.unit-changes.advice': { zh: '把完成值改为与指标值相同的单位。', en: 'Write the actual in the unit of the target.' },
  'check.unit-changes.differs': { zh: '「{name}」的指标值写“{target}”，完成值写“{actual}”，两个单位不是一回事，无法比较。', en: 'The target of “{name}” says “{target}”, the actual “{actual}”: the units are different things and do not compare.' },
  'check.unit-changes.scale': { zh: '「{name}」的指标值写“{target}”，完成值写“{actual}”，一处有百分号、一处没有，看不出是比例还是百分数。', en: 'The target of “{name}” says “{target}”, the actual “{actual}”: only one has a percent sign, so the other may mean a ratio or per cent.' },

  'check.magnitude-slip.title': { zh: '数量级疑误', en: 'Magnitude may be wrong' },
  'check.magnitude-slip.advice': { zh: '核对单位（元、万元，%）后更正，或确认数值无误。', en: 'Check the unit (元 or 万元, %) and correct it, or confirm the number.' },
  'check.magnitude-slip.tenThousand': { zh: '「{name}」的指标值写“{target}”，完成值写“{actual}”，相差约一万倍，疑为元与万元（或个与万个）之误。', en: 'The target of “{name}” says “{target}”, the actual “{actual}”: they differ ten thousand times, as when 元 is taken for 万元.' },
  'check.magnitude-slip.hundredth': { zh: '「{name}」的指标值写“{target}”，完成值写“{actual}”，疑为把比例又写成百分数，小了一百倍。', en: 'The target of “{name}” says “{target}”, the actual “{actual}”: a ratio may have been written as per cent, a hundred times too small.' },
  'check.magnitude-slip.hundredfold': { zh: '「{name}」的指标值写“{target}”，完成值写“{actual}”，疑为百分数又乘了一百。', en: 'The target of “{name}” says “{target}”, the actual “{actual}”: it may have been multiplied by a hundred once too often.' },

  'check.error-value-left.title': { zh: '公式错误值', en: 'Error value' },
  'check.error-value-left.advice': { zh: '修正公式或引用，或如实填写该格。', en: 'Mend the formula or its reference, or fill in the cell.' },
  'check.error-value-left.error': { zh: '单元格显示“{error}”，公式的引用或计算出错，读不出内容。', en: 'The cell shows “{error}”: the formula refers or computes wrongly, and nothing can be read.' },

  'check.placeholder-left.title': { zh: '模板占位未清', en: 'Placeholder left' },
  'check.placeholder-left.advice': { zh: '填写实际内容，或删去没有使用的模板行。', en: 'Fill in the real content, or delete unused template rows.' },
  'check.placeholder-left.unused': { zh: '模板行“{written}”等 {count} 行没有使用，也没有删去。', en: 'Template rows, {count} from “{written}” on, are unused and were not deleted.' },
  'check.placeholder-left.name': { zh: '指标名称还是模板的“{written}”，没有写实际指标。', en: 'The name of the indicator is still the template’s “{written}”.' },
  'check.placeholder-left.dots': { zh: '单元格内容只有“{written}”，没有填写。', en: 'The cell holds only “{written}” and was not filled in.' },

  'check.instruction-left.title': { zh: '填写说明未删', en: 'Instruction left' },
  'check.instruction-left.advice': { zh: '用实际内容替换模板的说明或代号。', en: 'Replace the template’s words by the real content.' },
  'check.instruction-left.instruction': { zh: '“{written}”是模板的填写说明，不是填报内容。', en: '“{written}” is an instruction of the template, not an entry.' },
  'check.instruction-left.mask': { zh: '“{written}”中还有模板的代号（XX），没有换成实际内容。', en: '“{written}” still has a mask of the template (XX).' },

  'check.name-missing.title': { zh: '缺指标名称', en: 'Name missing' },
  'check.name-missing.advice': { zh: '写明三级指标名称；没有使用的行请删去分值。', en: 'Name the third-level indicator; take the weight from a row that is not used.' },
  'check.name-missing.missing': { zh: '分值 {weight} 分的一行没有三级指标名称。', en: 'A row with a weight of {weight} has no third-level name.' },

  'check.target-missing.title': { zh: '无指标值而有得分', en: 'Score without a target' },
  'check.target-missing.advice': { zh: '对照批复的绩效目标补填指标值；不考核的行不计分。', en: 'Fill in the approved target; a row without one earns nothing.' },
  'check.target-missing.scored': { zh: '「{name}」没有指标值，却有得分 {score}。', en: '“{name}” has no target but a score of {score}.' },

  'check.indicator-repeated.title': { zh: '指标重复', en: 'Indicator repeated' },
  'check.indicator-repeated.advice': { zh: '核对是否重复设置；确属两项的，写明区别。', en: 'Check whether it was set twice; if they are two, say how they differ.' },
  'check.indicator-repeated.twice': { zh: '「{name}」（指标值“{target}”）出现了两次，同一结果可能计了两次分。', en: '“{name}” (target “{target}”) stands here twice; one result may earn points twice.' },
  'check.indicator-repeated.across': { zh: '「{name}」（指标值“{target}”）既列在“{one}”，又列在“{other}”，同一结果可能计了两次分。', en: '“{name}” (target “{target}”) stands under “{one}” and under “{other}”; one result may earn points twice.' },

  'check.indicator-misplaced.title': { zh: '指标归类不当', en: 'Indicator misplaced' },
  'check.indicator-misplaced.advice': { zh: '核对归类，移到相应的二级指标之下。', en: 'Check the kind and move it under the right second-level label.' },
  'check.indicator-misplaced.cost': { zh: '「{name}」是花了多少钱，列在“{place}”之下；一般归入成本指标。', en: '“{name}” is money spent, listed under “{place}”; it usually belongs to the cost indicators.' },
  'check.indicator-misplaced.time': { zh: '「{name}」说的是时间，列在“{place}”之下；一般归入时效指标。', en: '“{name}” speaks of time, listed under “{place}”; it usually belongs to the timeliness indicators.' },
  'check.indicator-misplaced.satisfaction': { zh: '「{name}」列在产出的“{place}”之下；表中另有满意度指标，一般归入那里。', en: '“{name}” is listed under “{place}” among the outputs; the form has satisfaction indicators, where it usually belongs.' },

  'check.execution-rate-repeated.title': { zh: '预算执行率重复计分', en: 'Execution rate scored twice' },
  'check.execution-rate-repeated.advice': { zh: '资金部分已经计分，指标表中换成其他指标。', en: 'The fund block scores it already; set another indicator instead.' },
  'check.execution-rate-repeated.repeated': { zh: '「{name}」在资金部分已经计分，指标表中又计一次。', en: '“{name}” is scored in the fund block and once more as an indicator.' },

  'check.goal-missing.title': { zh: '总体目标未填', en: 'Goal missing' },
  'check.goal-missing.advice': { zh: '对照批复的绩效目标补填预期目标和实际完成情况。', en: 'Fill in the approved goal and what came of it.' },
  'check.goal-missing.missing': { zh: '表中设有“{heading}”一栏，下面没有读到内容。', en: 'The form has a place for “{heading}”, and nothing was found below it.' },

  'check.result-missing.title': { zh: '完成情况未填', en: 'Result missing' },
  'check.result-missing.advice': { zh: '对照预期目标写明实际完成情况。', en: 'Say what came of the goal.' },
  'check.result-missing.missing': { zh: '写了预期目标，没有写实际完成情况。', en: 'There is a goal and no result.' },

  'check.result-bare.title': { zh: '完成情况只写“完成”', en: 'Result only says done' },
  'check.result-bare.advice': { zh: '写出做成了什么、数量多少、效果如何。', en: 'Say what was achieved, how much of it, and to what effect.' },
  'check.result-bare.bare': { zh: '实际完成情况只写了“{written}”，没有写做成了什么。', en: 'The result only says “{written}”, not what was achieved.' },

  'check.info-missing.title': { zh: '基本信息缺项', en: 'Head of the form incomplete' },
  'check.info-missing.advice': { zh: '补填后再报送或公开。', en: 'Fill it in before the form is sent or published.' },
  'check.info-missing.project': { zh: '没有填写项目名称。', en: 'The name of the project is missing.' },
  'check.info-missing.department': { zh: '没有填写主管部门。', en: 'The responsible department is missing.' },
  'check.info-missing.unit': { zh: '没有填写实施单位。', en: 'The implementing unit is missing.' },

  'check.satisfaction-without-figure.title': { zh: '满意度没有数字', en: 'Satisfaction without a figure' },
  'check.satisfaction-without-figure.advice': { zh: '写明调查得出的满意度，并留存问卷等依据。', en: 'State the satisfaction that was surveyed, and keep the survey.' },
  'check.satisfaction-without-figure.words': { zh: '「{name}」的完成值写的是“{written}”，看不出满意度是多少。', en: 'The actual of “{name}” says “{written}”; how many were content is not said.' },

  'check.actual-not-a-number.title': { zh: '完成值不是数字', en: 'Actual is no number' },
  'check.actual-not-a-number.advice': { zh: '填写实际完成的数值。', en: 'State the number that was reached.' },
  'check.actual-not-a-number.words': { zh: '「{name}」的指标值是“{target}”，完成值只写“{written}”，没有数字可比。', en: 'The target of “{name}” is “{target}”, the actual only “{written}”: there is no number to compare.' },

  'check.several-facts.title': { zh: '一格多项无法逐项核对', en: 'Several measures in one cell' },
  'check.several-facts.advice': { zh: '逐项写明完成值，或拆成几行指标。', en: 'State the result of each measure, or give each its own row.' },
  'check.several-facts.fewer': { zh: '「{name}」的指标值有 {count} 项要求，完成值只写“{written}”，无法逐项核对。', en: 'The target of “{name}” names {count} measures; the actual only says “{written}”.' },

  'check.deadline-missed.title': { zh: '逾期而得满分', en: 'Late, and full marks' },
  'check.deadline-missed.advice': { zh: '核对日期；确已逾期的，按规定扣分并写明原因。', en: 'Check the date; if it was late, deduct and say why.' },
  'check.deadline-missed.late': { zh: '「{name}」要求“{target}”，实际“{actual}”，已经逾期，得分仍是满分 {score}。', en: '“{name}” was due “{target}” and done “{actual}”, which is late, yet scores its full {score}.' },

  'check.date-outside-year.title': { zh: '完成日期不在本年度', en: 'Date outside the year' },
  'check.date-outside-year.advice': { zh: '核对日期；跨年度的项目请在原因或报告中说明。', en: 'Check the date; explain work that spans years.' },
  'check.date-outside-year.before': { zh: '「{name}」的完成值“{written}”早于本表年度 {year} 年。', en: 'The actual of “{name}”, “{written}”, lies before {year}, the year of the form.' },
  'check.date-outside-year.after': { zh: '「{name}」的完成值“{written}”晚于本表年度 {year} 年。', en: 'The actual of “{name}”, “{written}”, lies after {year}, the year of the form.' },

  'check.year-differs.title': { zh: '年度不符', en: 'Year differs' },
  'check.year-differs.advice': { zh: '核对是否沿用了上年文字；跨年度的目标请写明本年度部分。', en: 'Check whether last year’s text was kept; of longer goals name this year’s part.' },
  'check.year-differs.other': { zh: '本表是 {year} 年度，这里写的是 {other} 年。', en: 'The form is for {year}; this text speaks of {other}.' },

  'check.stray-characters.title': { zh: '数字夹杂字符', en: 'Number with stray signs' },
  'check.stray-characters.advice': { zh: '改为数值格式的半角数字。', en: 'Store it as a plain number.' },
  'check.stray-characters.stray': { zh: '“{written}”夹有全角字符或空格，表格软件不当它是数字。', en: '“{written}” has wide signs or blanks in it; no program takes it for a number.' },

  'check.target-unsigned.title': { zh: '时效、成本指标没有比较符', en: 'No sign on time or cost' },
  'check.target-unsigned.advice': { zh: '对照批复的绩效目标补上“≤”等比较符。', en: 'Add the sign of the approved target, such as ≤.' },
  'check.target-unsigned.unsigned': { zh: '「{name}」的指标值“{target}”没有比较符，看不出是上限还是必须正好。', en: 'The target of “{name}”, “{target}”, has no sign: it may be a limit or an exact amount.' },

  'check.level-unlisted.title': { zh: '档次不在口径之内', en: 'Level the profile does not know' },
  'check.level-unlisted.advice': { zh: '改用口径规定的档次，得分由人工在范围内评定。', en: 'Use a level of the profile; a person decides the score in its range.' },
  'check.level-unlisted.unlisted': { zh: '「{name}」的完成值“{written}”不在口径的档次（{levels}）之内，看不出应得几成分。', en: 'The actual of “{name}”, “{written}”, is none of the profile’s levels ({levels}).' },
} as const satisfies Sentences;
