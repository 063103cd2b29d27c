import type { Sentences } from './message';

/** WPS 加载项: what its pages say before and besides the pane. */
export const addinWpsSentences = {
  'wps.notInWps': { zh: '没有找到 WPS 表格：这个页面要在 WPS 表格的「自评」选项卡中打开。如果正在 WPS 中，请关闭窗格后重新打开；仍不行时请重启 WPS，或联系管理员检查加载项是否被禁用。', en: 'WPS Spreadsheets was not found: this page is opened by its ribbon. Inside WPS, close the pane and open it again; if that does not help, restart WPS or ask the administrator whether add-ins are disabled.' },
  'wps.engineMissing': { zh: '规则口径没有载入，加载项的文件可能不全；请重新安装自评通。', en: 'The rule profiles did not load; files of the add-in may be missing. Install Ziping again.' },
  'wps.hidePane': { zh: '关闭窗格', en: 'Close the pane' },
  'wps.notHidden': { zh: '这个版本的 WPS 不让窗格自己关闭；请点窗格右上角的关闭按钮。', en: 'This version of WPS does not let the pane close itself; use the button at its top right.' },
  'wps.allowSheet': { zh: '允许', en: 'Allow' },
  'wps.noSheet': { zh: '不存记录', en: 'Keep no record' },
} as const satisfies Sentences;
