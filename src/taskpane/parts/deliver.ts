/** 交出新工作簿: hands a workbook of ours to the person: a download in a browser, a new window in Excel. */
export interface Deliver {
  /** Name of the open workbook's file, "" where nobody knows. */
  readonly openName: () => string;
  readonly hand: (name: string, bytes: Uint8Array<ArrayBuffer>) => void | Promise<void>;
}

const LONGEST = 60;

/** A name that every system takes, made of a title and what it is about. */
export function deliveredName(title: string, about: string | null): string {
  const subject = (about ?? '').replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').replaceAll(/\s+/g, ' ').trim();
  const short = [...subject].slice(0, LONGEST).join('').trim();
  return short === '' ? `${title}.xlsx` : `${title}-${short}.xlsx`;
}
