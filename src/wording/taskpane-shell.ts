import type { Sentences } from './message';

/** 窗格外壳: tabs and settings. */
export const taskpaneShellSentences = {
  'shell.product': { zh: '自评通', en: 'Ziping' },
  'shell.tabs': { zh: '自评通的功能', en: 'Parts of Ziping' },
  'shell.fill': { zh: '填报', en: 'Fill' },
  'shell.review': { zh: '复核', en: 'Review' },
  'shell.teach': { zh: '讲解', en: 'Explain' },
  'shell.rules': { zh: '规则', en: 'Rules' },
  'shell.settings': { zh: '设置', en: 'Settings' },
  'shell.language': { zh: '语言', en: 'Language' },
  'shell.chinese': { zh: '中文', en: '中文' },
  'shell.english': { zh: 'English', en: 'English' },
  'shell.theme': { zh: '外观', en: 'Appearance' },
  'shell.themeSystem': { zh: '跟随系统', en: 'As the system' },
  'shell.themeLight': { zh: '浅色', en: 'Light' },
  'shell.themeDark': { zh: '深色', en: 'Dark' },
  'shell.themeContrast': { zh: '高对比度', en: 'High contrast' },
  'shell.lost': { zh: '工作簿已关闭或已切换，自评通不再连着它。请打开要填报的工作簿。', en: 'The workbook was closed or switched, and Ziping is no longer connected to it. Open the workbook you want to fill.' },
  'shell.reopen': { zh: '重新连接', en: 'Connect again' },
  'shell.noMerges': { zh: '这个版本的表格软件不提供合并单元格的信息，识别可能不全；请核对识别结果，或升级表格软件。', en: 'This version of the spreadsheet program does not tell merged cells, so a form may be recognised in part; check what was found, or update the program.' },
  'shell.ownUndo': { zh: '要撤销填入的内容，请用这里的「撤销」；表格软件的 Ctrl+Z 不一定能撤回。', en: 'To take back what was filled in, use Undo here; Ctrl+Z of the spreadsheet program may not reach it.' },
} as const satisfies Sentences;
