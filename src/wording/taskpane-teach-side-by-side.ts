import type { Sentences } from './message';

/** 同表异规 in the pane. */
export const taskpaneTeachSideBySideSentences = {
  'teach.sideBySide': { zh: '同表异规', en: 'Compare' },
  'sidetab.intro': { zh: '同一张表按几个口径各算一遍，看差在哪一步。不改动表格。', en: 'The same form scored by several profiles, and the step where they part. The sheet is not changed.' },
  'sidetab.picks': { zh: '比较的口径', en: 'Profiles compared' },
  'sidetab.pick': { zh: '口径{letter}', en: 'Profile {letter}' },
  'sidetab.inForce': { zh: '在用', en: 'in force' },
  'sidetab.add': { zh: '添加口径', en: 'Add a profile' },
  'sidetab.drop': { zh: '去掉{letter}（{name}）', en: 'Remove {letter} ({name})' },
  'sidetab.busy': { zh: '正在按各口径计算', en: 'Scoring by each profile' },
  'sidetab.unfit': { zh: '{letter}不适用于这张表，不给得分：', en: '{letter} does not fit this form and gives no scores:' },
  'sidetab.remarks': { zh: '{letter}：{count} 条说明', en: '{letter}: {count} remarks' },
  'sidetab.counts': { zh: '共 {all} 行，{differing} 行不同，{changing} 行会改变等级', en: '{all} rows: {differing} differ, {changing} change the grade' },
  'sidetab.onlyDifferent': { zh: '只看不同的行', en: 'Only rows that differ' },
  'sidetab.allSame': { zh: '这些口径给这张表的得分完全相同。', en: 'These profiles give this form the very same scores.' },
  'sidetab.nothingBeside': { zh: '只有一个口径适用于这张表，没有可比较的得分。请换一个口径。', en: 'Only one of the profiles fits this form, so there is nothing to compare. Pick another one.' },
  'sidetab.table': { zh: '各口径得分对照', en: 'Scores by profile' },
  'sidetab.more': { zh: '再显示 {count} 行', en: 'Show {count} more rows' },
  'sidetab.stage': { zh: '{stage}：', en: '{stage}: ' },
  'sidetab.changesGrade': { zh: '改变等级', en: 'changes the grade' },
  'sidetab.sums': { zh: '各口径的总分和等级', en: 'Total and grade by profile' },
  'sidetab.copy': { zh: '复制对照表', en: 'Copy the table' },
  'sidetab.copied': { zh: '已复制', en: 'Copied' },
  'sidetab.copyByHand': { zh: '这里不能直接写剪贴板，请按 Ctrl+C 复制：', en: 'The clipboard cannot be written here; press Ctrl+C:' },
  'sidetab.heard.copied': { zh: '对照表已复制，可以粘贴到表格里。', en: 'The table was copied and can be pasted into a sheet.' },
  'sidetab.paper': { zh: '生成对照表', en: 'Make a table file' },
} as const satisfies Sentences;
