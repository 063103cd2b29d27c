/** 交出新工作簿: hands a workbook of ours to the person: a download in a browser, a new window in Excel, a file in WPS. */
export interface Deliver {
  /** Name of the open workbook's file, "" where nobody knows. */
  readonly openName: () => string;
  readonly hand: (name: string, bytes: Uint8Array<ArrayBuffer>) => void | Promise<void>;
  /** 交出网页: the same for a text, such as a page that a browser shows and prints; false: refused, and told why. Absent where only workbooks can be handed over. */
  readonly page?: (name: string, html: string) => boolean;
}

const LONGEST = 60;

/** A name that every system takes, made of a title and what it is about. */
export function deliveredName(title: string, about: string | null, ending: '.xlsx' | '.html' = '.xlsx'): string {
  const subject = (about ?? '').replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').replaceAll(/\s+/g, ' ').trim();
  const short = [...subject].slice(0, LONGEST).join('').trim();
  return short === '' ? `${title}${ending}` : `${title}-${short}${ending}`;
}
