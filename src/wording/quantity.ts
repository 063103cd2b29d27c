import type { Sentences } from './message';

/** 数值含义的说法: what the text of a cell was read as, in a few words. */
export const quantitySentences = {
  'quantity.amount': { zh: '{value}', en: '{value}' },
  'quantity.at-least': { zh: '不低于 {value}', en: 'at least {value}' },
  'quantity.more-than': { zh: '大于 {value}', en: 'more than {value}' },
  'quantity.at-most': { zh: '不超过 {value}', en: 'at most {value}' },
  'quantity.less-than': { zh: '小于 {value}', en: 'less than {value}' },
  'quantity.equal-to': { zh: '等于 {value}', en: 'equal to {value}' },
  'quantity.labelled': { zh: '{label}：{value}', en: '{label}: {value}' },

  'quantity.range': { zh: '{low} 至 {high}', en: '{low} to {high}' },
  'quantity.range-open': { zh: '{low} 至 {high}（不含两端）', en: '{low} to {high}, both ends excluded' },
  'quantity.range-open-low': { zh: '{low} 至 {high}（不含 {low}）', en: '{low} to {high}, {low} excluded' },
  'quantity.range-open-high': { zh: '{low} 至 {high}（不含 {high}）', en: '{low} to {high}, {high} excluded' },

  'quantity.date-year': { zh: '{year} 年', en: '{year}' },
  'quantity.date-year-month': { zh: '{year} 年 {month} 月', en: '{year}-{month}' },
  'quantity.date-full': { zh: '{year} 年 {month} 月 {day} 日', en: '{year}-{month}-{day}' },
  'quantity.date-month': { zh: '{month} 月', en: 'month {month}' },
  'quantity.date-month-day': { zh: '{month} 月 {day} 日', en: 'month {month}, day {day}' },
  'quantity.date-day': { zh: '{day} 日', en: 'day {day}' },
  'quantity.by': { zh: '不晚于 {date}', en: 'by {date}' },
  'quantity.before': { zh: '早于 {date}', en: 'before {date}' },
  'quantity.from': { zh: '不早于 {date}', en: 'not before {date}' },
  'quantity.after': { zh: '晚于 {date}', en: 'after {date}' },
  'quantity.on': { zh: '{date}', en: '{date}' },
  'quantity.period': { zh: '{from} 至 {until}', en: '{from} to {until}' },
  'quantity.period-one': { zh: '{from} 全期', en: 'all of {from}' },
  'quantity.period-year': { zh: '当年全年', en: 'the whole year' },

  'quantity.level-achieved': { zh: '「{text}」：达成', en: '“{text}”: achieved' },
  'quantity.level-partial': { zh: '「{text}」：部分达成', en: '“{text}”: partly achieved' },
  'quantity.level-failed': { zh: '「{text}」：未达成', en: '“{text}”: not achieved' },
  'quantity.level-stated': { zh: '文字表述「{text}」', en: 'the words “{text}”' },
  'quantity.level-negated': { zh: '否定表述「{text}」', en: 'the denying words “{text}”' },

  'quantity.compound': { zh: '一格中有 {count} 项', en: '{count} measures in one cell' },
  'quantity.compound-cut': { zh: '一格中有 {count} 项，末项「{last}」不完整', en: '{count} measures in one cell, the last one (“{last}”) cut off' },

  'quantity.nothing-blank': { zh: '空白', en: 'blank' },
  'quantity.nothing-slash': { zh: '斜杠“/”，未填数值', en: 'a slash, no value' },
  'quantity.nothing-dash': { zh: '横线“—”，未填数值', en: 'a dash, no value' },
  'quantity.nothing-none': { zh: '写“无”', en: 'the word “none”' },
  'quantity.nothing-null': { zh: '系统导出的“null”，没有内容', en: '“null” from an export, no content' },

  'quantity.unreadable-sentence': { zh: '读不出数值：是一句话', en: 'no value can be read: it is a sentence' },
  'quantity.unreadable-several-numbers': { zh: '读不出单一数值：有多个数字', en: 'no single value can be read: there are several numbers' },
  'quantity.unreadable-too-long': { zh: '读不出数值：文字太长', en: 'no value can be read: the text is too long' },
  'quantity.unreadable-number-too-long': { zh: '读不出数值：数字位数太多', en: 'no value can be read: the number has too many digits' },
  'quantity.unreadable-error-value': { zh: '读不出数值：单元格显示公式错误', en: 'no value can be read: the cell shows a formula error' },
  'quantity.unreadable-contradictory': { zh: '读不出数值：写法可作两种理解或前后不一', en: 'no value can be read: it can be understood in two ways or does not fit together' },
  'quantity.unreadable-approximate': { zh: '读不出确切数值：写的是约数', en: 'no exact value can be read: the number is approximate' },
  'quantity.unreadable-incomplete': { zh: '读不出数值：只有符号或单位，没有数字', en: 'no value can be read: there is a sign or a unit without a number' },
  'quantity.unreadable-elsewhere': { zh: '读不出数值：内容写在别处', en: 'no value can be read: the text points to another place' },
} as const satisfies Sentences;
