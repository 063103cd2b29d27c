import type { Sentences } from './message';

/** 加载项: what its page says in every program. */
export const addinSentences = {
  'addin.connecting': { zh: '正在连接工作簿；如有单元格正在输入，请按回车结束。', en: 'Connecting to the workbook; if a cell is being typed into, press Enter.' },
  'addin.tryAgain': { zh: '重试', en: 'Try again' },
  'addin.close': { zh: '知道了', en: 'Close' },
  'addin.bug': { zh: '自评通遇到程序错误（{detail}），刚才的操作可能没有完成。请保存工作簿，关闭窗格后重新打开；如再次出现，请把括号里的文字告诉维护者。', en: 'Ziping met an error of its own ({detail}), and what you just did may be unfinished. Save the workbook, close the pane and open it again; if it happens again, tell the maintainers the words in brackets.' },
} as const satisfies Sentences;
