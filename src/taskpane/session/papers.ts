import type { Language } from '../../wording/message';

/** 审核文书 of the current form: new workbooks and text to hand back; nothing of them is written into the open one. */
export interface Papers {
  /** 审核意见表 as the bytes of a workbook, `file` being the name of the one reviewed; null where nothing was reviewed. */
  opinion(file: string, language: Language): Uint8Array<ArrayBuffer> | null;
  /** 审核意见 as sentences for the clipboard, "" where nothing was reviewed. */
  opinionText(language: Language): string;
  /** 自检单 as the bytes of a workbook; null where no profile applies. */
  selfCheck(file: string, language: Language): Uint8Array<ArrayBuffer> | null;
}
