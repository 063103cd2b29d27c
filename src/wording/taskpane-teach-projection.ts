import type { Sentences } from './message';

/** 讲解·投影: large type before an audience. */
export const taskpaneTeachProjectionSentences = {
  'projection.start': { zh: '投影', en: 'Present' },
  'projection.startHint': { zh: '放大字号，供投影讲解（P）', en: 'Large type for a beamer (P)' },
  'projection.leave': { zh: '退出投影', en: 'Leave projection' },
  'projection.leaveHint': { zh: '回到平时的窗格（Esc）', en: 'Back to the usual pane (Esc)' },
  'projection.started': { zh: '已进入投影。Page Down 下一步，Page Up 上一步，Esc 退出。', en: 'Projection is on. Page Down goes on, Page Up goes back, Esc leaves.' },
  'projection.left': { zh: '已退出投影。', en: 'Projection is off.' },
  'projection.drag': { zh: '窗格可以加宽：拖动它与表格之间的边线，字会随之变大。', en: 'The pane can be made wider: drag the line between it and the sheet, and the type grows with it.' },
  'projection.keys': { zh: '快捷键', en: 'Keys' },
  'projection.keys.toggle': { zh: '进入或退出投影', en: 'projection on or off' },
  'projection.keys.turn': { zh: '投影时上一步、下一步；长的先翻页', en: 'while projected: back and on; what is long scrolls first' },
  'projection.keys.step': { zh: '推导的上一步、下一步', en: 'back and on in the steps' },
  'projection.keys.ends': { zh: '推导的第一步、全部显示', en: 'the first step, or all of them' },
  'projection.keys.leave': { zh: '退出投影', en: 'leave projection' },
  'projection.keys.help': { zh: '显示快捷键', en: 'show the keys' },
} as const satisfies Sentences;
