import type { Frame, Page } from 'playwright-core';
import { NEWEST_CAP } from '../new-emulator';
import { supportedSets } from '../runtime/requirement-sets';
import { type HostedPage, type PageOptions, serveBook } from './serve-book';
import { webShim } from './web-shim';

/** The runtime trusts the servers of Excel only. Nothing is asked of this one: the page is answered here. */
export const EXCEL_SERVER = 'https://excel.officeapps.live.com';
const INSTANCE = '{ziping}';
const EXCEL_ON_THE_WEB = 16;
const READ_AND_WRITE = 1;

export interface WebOptions extends PageOptions {
  /** Where the pane is. */
  readonly address: string;
}

export interface WebHostedPage extends HostedPage {
  /** Opens the page of Excel, and the pane within. */
  readonly open: () => Promise<Frame>;
}

/** Puts Excel on the web around a pane: a page of a server of Excel's with the pane in a frame, and what it bears of bytes. */
export async function serveWebHost(page: Page, options: WebOptions): Promise<WebHostedPage> {
  const { cap = NEWEST_CAP, locale = 'zh-CN', address } = options;
  const hosted = await serveBook(page, { platform: 'OfficeOnline', ...options });
  const hostInfo = ['Excel', 'Web', '16.00', locale, '', '', 'disableLogging', '1'].join('$');
  // Who frames the pane stands last: the runtime reads it to the end.
  const added = `?_host_Info=${hostInfo}#&_serializer_version=1&_xdm_Info=1_1|${INSTANCE}|${EXCEL_SERVER}`;
  const context = {
    _id: INSTANCE, _appInstanceId: INSTANCE, _appName: EXCEL_ON_THE_WEB, _appVersion: '16.0', _appMinorVersion: 0, _hostFullVersion: '16.0.0.0', _hostCustomMessage: '',
    _appUILocale: locale, _dataLocale: locale, _docUrl: `${EXCEL_SERVER}/工作簿.xlsx`, _clientMode: READ_AND_WRITE, _settings: [], _reason: 'documentOpened', _osfControlType: 1,
    _eToken: '', _correlationId: '', _touchEnabled: false, _commerceAllowed: false, _requirementMatrix: JSON.stringify(supportedSets(cap)), _dialogRequirementMatrix: '',
    _appDomains: [], _addinName: '自评通', _initialDisplayMode: 0,
  };
  const body = `<!doctype html><meta charset="utf-8"><style>html, body { height: 100%; margin: 0 }</style><body><script>(${webShim.toString()})(${JSON.stringify({ address: `${address}${added}`, instance: INSTANCE, context })})</script>`;
  await page.route(`${EXCEL_SERVER}/**`, (route) => route.fulfill({ contentType: 'text/html', body }));
  return {
    ...hosted,
    open: async () => {
      await page.goto(`${EXCEL_SERVER}/x/_layouts/xlviewerinternal.aspx`);
      const frame = page.frames().find((one) => one.parentFrame() !== null);
      if (frame === undefined) throw new Error('the page of Excel on the web frames no pane');
      return frame;
    },
  };
}
