import type { Sentences } from './message';

/** 讲解页: its frame; what its parts say stands in files of their own. */
export const taskpaneTeachSentences = {
  'teach.views': { zh: '讲解方式', en: 'Ways to explain' },
  'teach.derivation': { zh: '推导', en: 'Steps' },
  'teach.whichForm': { zh: '讲解哪一张自评表', en: 'Which form' },
  'teach.start': { zh: '识别工作簿里的自评表，就能逐步讲解每一个得分是怎么来的；讲解不改动表格。', en: 'Detect the forms of the workbook, and every score can be explained step by step; nothing in the sheet changes.' },
  'teach.detect': { zh: '识别自评表', en: 'Detect forms' },
  'teach.noForm': { zh: '没有找到自评表，所以没有可讲解的得分。请打开一张自评表，或用示例表。', en: 'No self-evaluation form was found, so there is no score to explain. Open a form, or use a sample.' },
  'teach.noProfile': { zh: '这张表没有选定的口径，无法讲解得分。请先选定口径。', en: 'No rule profile applies to this form, so its scores cannot be explained. Choose one first.' },
  'teach.nothingComputed': { zh: '这张表没有可核算的格子，没有得分可讲解。', en: 'This form has no cell that is computed, so there is no score to explain.' },
} as const satisfies Sentences;
