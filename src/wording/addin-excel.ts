import type { Sentences } from './message';

/** Excel 加载项: what its page says before and besides the pane. */
export const addinExcelSentences = {
  'excel.noRuntime': { zh: 'Office 的运行库（office.js）没有载入，可能是服务器上缺少文件，或网络、安全策略拦截；请关闭窗格后重新打开，仍不行时请联系管理员检查部署。', en: 'The Office runtime (office.js) did not load; it may be missing on the server or blocked by the network or a policy. Close the pane and open it again, or ask the administrator to check the deployment.' },
  'excel.noAnswer': { zh: 'Excel 一直没有回应，可能是运行库的文件不全；请关闭窗格后重新打开，仍不行时请联系管理员检查部署。', en: 'Excel does not answer; files of the runtime may be missing. Close the pane and open it again, or ask the administrator to check the deployment.' },
  'excel.notInOffice': { zh: '这个页面要在 Excel 中打开：请在 Excel 的「自评」选项卡中点「打开自评通」。没有 Excel 的电脑请使用工作台。', en: 'This page is opened by Excel: press “Open Ziping” on its ribbon. Without Excel, use the workbench.' },
  'excel.otherProgram': { zh: '自评通只能在 Excel 中使用，这里是 {program}；请用 Excel 打开自评表。', en: 'Ziping works in Excel and this is {program}; open the form in Excel.' },
  'excel.tooOld': { zh: '这个版本的 Excel 太旧，缺少自评通需要的接口（ExcelApi {wanted}）；请升级到 Excel 2021 或更新的版本，或改用工作台。', en: 'This Excel is too old and lacks what Ziping needs (ExcelApi {wanted}); update to Excel 2021 or newer, or use the workbench.' },
  'excel.engineMissing': { zh: '规则口径没有载入，可能是网络中断或服务器上缺少文件；请稍候点「重新识别」，仍不行时请联系管理员。', en: 'The rule profiles did not load; the network may be down or files missing on the server. Detect again in a moment, or ask the administrator.' },
  'excel.hostMissing': { zh: '自评通的文件没有载入，可能是网络中断或服务器上缺少文件；请稍候点「重试」，仍不行时请联系管理员。', en: 'Files of Ziping did not load; the network may be down or files missing on the server. Try again in a moment, or ask the administrator.' },
  'excel.notOpened': { zh: 'Excel 没有打开“{name}”，可能是浏览器拦截了新窗口，或单位的策略不允许；请允许后再试，或改用「复制意见文字」。', en: 'Excel did not open “{name}”; the browser may have stopped the new window, or a policy forbids it. Allow it and try again, or copy the text instead.' },
} as const satisfies Sentences;
