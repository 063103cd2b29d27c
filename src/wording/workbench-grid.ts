import type { Sentences } from './message';

/** 工作台表格: what it does not do, why, and where it can be done. */
export const workbenchGridSentences = {
  'grid.refused-rows': { zh: '没有改动行列：这里只填报，插入、删除、移动行列会使自评表错位。请在 Excel 或 WPS 中修改后再打开。', en: 'Rows and columns were not changed: they are the layout of the form, and here it is only filled in. Change them in Excel or WPS, then open the file again.' },
  'grid.refused-sheets': { zh: '没有改动工作表：这里不新建、删除、改名、移动、复制或隐藏工作表。请在 Excel 或 WPS 中修改后再打开。', en: 'The sheets were not changed: they cannot be added, deleted, renamed, moved, copied or hidden here. Do so in Excel or WPS, then open the file again.' },
  'grid.refused-merge': { zh: '没有改动合并单元格：合并方式属于表格结构，这里不改。请在 Excel 或 WPS 中修改后再打开。', en: 'Merged cells were not changed: they are the layout of the form. Change them in Excel or WPS, then open the file again.' },
  'grid.refused-move': { zh: '没有移动单元格：移动、剪切和排序会使自评表错位。请改用复制和粘贴，再清除原处内容。', en: 'Cells were not moved: moving, cutting and sorting break the layout of the form. Copy and paste instead, then clear the old cells.' },
  'grid.refused-size': { zh: '没有改动行高、列宽、隐藏或冻结：这些设置这里不保存。请在 Excel 或 WPS 中调整后再打开。', en: 'Sizes, hiding and freezing were not changed, because they are not saved here. Adjust them in Excel or WPS, then open the file again.' },
  'grid.refused-protection': { zh: '没有改动保护设置：这里不加也不撤销保护。请在 Excel 或 WPS 中处理后再打开。', en: 'The protection was not changed: it is neither set nor removed here. Do so in Excel or WPS, then open the file again.' },
  'grid.refused-objects': { zh: '没有改动图片、数据有效性或条件格式：这里只显示，不修改。请在 Excel 或 WPS 中修改后再打开。', en: 'Images, validation and conditional formats were not changed: here they are only shown. Change them in Excel or WPS, then open the file again.' },
  'grid.refused-other': { zh: '没有执行该操作：这里不能把它保存到文件中。请在 Excel 或 WPS 中处理后再打开。', en: 'Nothing was done: this cannot be saved into the file here. Do it in Excel or WPS, then open the file again.' },
  'grid.refused-writing': { zh: '没有改动单元格：自评通正在写入。请等写完后重做这一步。', en: 'Nothing was changed: Ziping is writing. Wait until it is done, then do this again.' },
  'grid.locked-cell': { zh: '{cell} 所在工作表已保护，该单元格不能修改。请在 Excel 或 WPS 中撤销保护后再打开。', en: '{cell} is locked on a protected sheet and was not changed. Unprotect the sheet in Excel or WPS, then open the file again.' },
} as const satisfies Sentences;
