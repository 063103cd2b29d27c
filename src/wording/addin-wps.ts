import type { Sentences } from './message';

/** WPS 加载项: what its pages say before and besides the pane. */
export const addinWpsSentences = {
  'wps.notInWps': { zh: '没有找到 WPS 表格：这个页面要在 WPS 表格的「自评」选项卡中打开。如果正在 WPS 中，请关闭窗格后重新打开；仍不行时请重启 WPS，或联系管理员检查加载项是否被禁用。', en: 'WPS Spreadsheets was not found: this page is opened by its ribbon. Inside WPS, close the pane and open it again; if that does not help, restart WPS or ask the administrator whether add-ins are disabled.' },
  'wps.engineMissing': { zh: '规则口径没有载入，加载项的文件可能不全；请重新安装自评通。', en: 'The rule profiles did not load; files of the add-in may be missing. Install Ziping again.' },
  'wps.hidePane': { zh: '关闭窗格', en: 'Close the pane' },
  'wps.notHidden': { zh: '这个版本的 WPS 不让窗格自己关闭；请点窗格右上角的关闭按钮。', en: 'This version of WPS does not let the pane close itself; use the button at its top right.' },
  'wps.allowSheet': { zh: '允许', en: 'Allow' },
  'wps.noSheet': { zh: '不存记录', en: 'Keep no record' },
  'wps.savedWorkbook': { zh: '已保存到 {path}。要看它，请点 WPS 的「文件 › 打开」。', en: 'Saved to {path}. To see it, use File › Open of WPS.' },
  'wps.savedPage': { zh: '已保存到 {path}。要看它，请在文件夹里双击，用浏览器打开、打印。', en: 'Saved to {path}. To see it, double-click it in its folder; a browser shows and prints it.' },
  'wps.savedFile': { zh: '已保存到 {path}。', en: 'Saved to {path}.' },
  'wps.noFolder': { zh: '没有保存“{name}”：没有找到可以存放的文件夹（下载、桌面、主目录）。能复制的请复制文字，或改用网页版工作台、命令行。', en: '“{name}” was not saved: no folder for it was found (downloads, desktop, home). Copy the text, or use the workbench or the command line.' },
  'wps.notTaken': { zh: '没有保存“{name}”：下载、桌面、主目录都写不进文件。请检查这些文件夹的写入权限和磁盘空间后再试；仍不行时，能复制的请复制文字，或改用网页版工作台、命令行。', en: '“{name}” was not saved: none of the folders for downloads, desktop and home takes a file. See whether you may write there and whether the disk is full, then try again; else copy the text, or use the workbench or the command line.' },
  'wps.altered': { zh: '没有保存“{name}”：WPS 写出的文件与内容不一致，或不能读回核对，已经删除。请检查磁盘空间后再试；仍不行时，能复制的请复制文字，或改用网页版工作台、命令行。', en: '“{name}” was not saved: the file that WPS wrote was not what it should be, or could not be read again, and was removed. See whether the disk is full and try again; else copy the text, or use the workbench or the command line.' },
  'wps.leftOver': { zh: '没有保存好“{name}”：WPS 写出的文件与内容不一致，或不能读回核对，也不能删除。请不要用 {path}，并把它删除；能复制的请复制文字，或改用网页版工作台、命令行。', en: '“{name}” was not saved rightly: the file that WPS wrote is not what it should be, or could not be read again, and could not be removed. Do not use {path}, remove it; then copy the text, or use the workbench or the command line.' },
  'wps.diagnose.intro': { zh: '诊断会新建一个空白工作簿，在里面试写试读，完成后不保存就关闭；又在临时文件夹里试写几个小文件，随即删除；不读取、不改动已打开的工作簿，结果里也没有表格内容。请先保存正在编辑的文件，再开始。', en: 'The diagnosis opens an empty workbook, writes and reads in it, and closes it without saving; it also writes some small files among the temporary ones and removes them. It neither reads nor changes the workbooks that are open, and the result holds nothing of them. Save what you are working on first.' },
  'wps.diagnose.start': { zh: '开始诊断', en: 'Start' },
  'wps.diagnose.running': { zh: '正在诊断…', en: 'Diagnosing…' },
  'wps.diagnose.done': { zh: '诊断完成。请复制或保存结果，发给维护者。重启 WPS 后再做一次，可以查明设置是否留得住。', en: 'Done. Copy or save the result and send it to the maintainers. Run it again after a restart of WPS to see whether settings are kept.' },
  'wps.diagnose.copy': { zh: '复制结果', en: 'Copy the result' },
  'wps.diagnose.save': { zh: '保存为文件', en: 'Save as a file' },
  'wps.diagnose.result': { zh: '诊断结果', en: 'Result of the diagnosis' },
  'wps.diagnose.copied': { zh: '已复制。', en: 'Copied.' },
  'wps.diagnose.notCopied': { zh: 'WPS 不让页面复制；结果已选中，请按 Ctrl+C。', en: 'WPS does not let the page copy; the result is selected, press Ctrl+C.' },
} as const satisfies Sentences;
