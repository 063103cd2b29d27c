import type { HostDoor } from './serve-book';

/** What the page's side of the host needs to know before the page loads. */
export interface ShimPlan {
  readonly hostInfo: string;
  readonly sets: string;
  readonly version: string;
  readonly locale: string;
  /** Colours as JSON of numbers, as the program hands them over. */
  readonly theme: string;
}

/**
 * Windows 宿主: `window.external` as the task pane of Excel for Windows has it. Runs in the page, before every script, so it
 * may use nothing from outside.
 */
export function windowsShim({ hostInfo, sets, version, locale, theme }: ShimPlan): void {
  const REQUEST = 93;
  const COMMAND_DONE = 94;
  const MESSAGES = 33;
  const COMMAND = 39;
  const page = window as unknown as HostDoor;
  const handlers = new Map<number, (event: number, payload: unknown) => void>();
  let commandDone: (() => void) | null = null;

  /** Arrays come to the page as those of the program, which only say what is in them. */
  const safeArray = (values: readonly unknown[]) => ({ toArray: () => [...values], dimensions: () => 1, lbound: () => 0, ubound: () => values.length - 1, getItem: (index: number) => values[index] });

  const context = {
    GetAppType: () => 1, GetSolutionRef: () => '{ziping}', GetAppVersionMajor: () => 16, GetAppVersionMinor: () => 1, GetAppUILocale: () => locale, GetAppDataLocale: () => locale,
    GetDocUrl: () => 'C:\\自评\\工作簿.xlsx', GetAppCapabilities: () => 0, GetActivationMode: () => 2, GetControlIntegrationLevel: () => 1, GetSolutionToken: () => '', GetCorrelationId: () => '',
    GetInstanceId: () => '1', GetTouchEnabled: () => false, GetCommerceAllowed: () => false, GetSupportedMatrix: () => sets, GetHostCustomMessage: () => '', GetHostFullVersion: () => version,
    GetDialogRequirementMatrix: () => '', GetFeaturesForSolution: () => '', GetInitialDisplayMode: () => 0,
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetOfficeThemeInfo: () => theme,
  };

  const external = {
    GetHostInfo: () => hostInfo,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (id: number, args: readonly unknown[], callback: (answer: unknown) => void): void => {
      if (id === COMMAND_DONE) {
        commandDone?.();
        callback(safeArray([0, null]));
        return;
      }
      if (id !== REQUEST) throw new Error(`the page asks its host for ${id}, which the emulator does not have`);
      const message = args[0] as readonly unknown[];
      void page.excelRequest!(message[4] as string, message[6] as number).then((answer) => {
        callback('status' in answer ? safeArray([answer.status, null]) : safeArray([0, safeArray([200, null, answer.body])]));
      });
    },
    RegisterEvent: (id: number, _target: string, handler: (event: number, payload: unknown) => void, callback: (answer: unknown) => void): void => {
      handlers.set(id, handler);
      callback(safeArray([0]));
    },
    UnregisterEvent: (id: number, _target: string, callback: (answer: unknown) => void): void => {
      handlers.delete(id);
      callback(safeArray([0]));
    },
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });
  page.excelEvents = (entries) => { handlers.get(MESSAGES)?.(MESSAGES, safeArray(entries.map((entry) => safeArray(entry)))); };
  page.excelCommand = (id) => new Promise((resolve) => {
    commandDone = resolve;
    handlers.get(COMMAND)?.(COMMAND, safeArray([id, id, JSON.stringify({ source: { id } })]));
  });
}
