import { message, type Message } from '../../wording/message';

/** The oldest ExcelApi that the adapter gets along with; the manifest asks for the same. */
export const OLDEST_API = '1.9';

/** What office.js says of the program around the page. */
export interface ProgramInfo {
  /** Its name, which the typings take for a number; null: there is none. */
  readonly host: unknown;
  readonly supports: (version: string) => boolean;
}

/** 不能使用的原因: why the pane cannot work here; null where it can. */
export function refusalOf({ host, supports }: ProgramInfo): Message | null {
  if (host === null) return message('excel.notInOffice');
  if (host !== 'Excel') return message('excel.otherProgram', { program: String(host) });
  return supports(OLDEST_API) ? null : message('excel.tooOld', { wanted: OLDEST_API });
}
