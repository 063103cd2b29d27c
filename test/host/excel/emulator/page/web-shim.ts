import type { HostDoor } from './serve-book';

/** What the frame around the pane needs to know. */
export interface WebPlan {
  /** Address of the pane, with what the host adds to it. */
  readonly address: string;
  readonly instance: string;
  readonly context: Readonly<Record<string, unknown>>;
}

/** A message of the pane, and of the frame where it answers one. */
interface Message {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/**
 * 网页版宿主: the page of Excel on the web that frames the pane and talks to it by posted messages. Runs in that page, so
 * it may use nothing from outside.
 */
export function webShim({ address, instance, context }: WebPlan): void {
  const REQUEST = 93;
  const COMMAND_DONE = 94;
  const INVOKE = 0;
  const UNREGISTER = 2;
  const ANSWER = 1;
  const EVENT = 1;
  /** Tab, Shift+Tab, Escape and F2 that lead out of the pane. */
  const KEYS = [13, 14, 15, 16];
  const SUCCESS = { Version: 1, Error: 0 };
  const page = window as unknown as HostDoor;
  const frame = document.createElement('iframe');
  const listening = new Map<string, Message>();
  let commandDone: (() => void) | null = null;
  page.excelKeys = [];

  const post = (to: Message, data: unknown, responseType: number): void => {
    const { _actionName, _conversationId, _correlationId } = to;
    const message = { _messageType: ANSWER, _responseType: responseType, _actionName, _conversationId, _correlationId, _errorCode: 0, _data: data, _serializerVersion: 1 };
    frame.contentWindow!.postMessage(JSON.stringify(message), new URL(address).origin);
  };
  const answer = (to: Message, data: unknown): void => { post(to, data, 0); };

  const execute = async (message: Message): Promise<void> => {
    const { DdaMethod, ArrayData } = message._data as { readonly DdaMethod: { readonly DispatchId: number }; readonly ArrayData: readonly unknown[] };
    if (DdaMethod.DispatchId === COMMAND_DONE) {
      commandDone?.();
      answer(message, SUCCESS);
      return;
    }
    if (DdaMethod.DispatchId !== REQUEST) throw new Error(`the pane asks its host for ${DdaMethod.DispatchId}, which the emulator does not have`);
    const served = await page.excelRequest!(ArrayData[4] as string, ArrayData[6] as number);
    answer(message, 'status' in served ? { Version: 1, Error: served.status } : { ...SUCCESS, Data: [200, null, served.body] });
  };
  /** Where the focus is, and keys. */
  const notified = (message: Message): void => {
    const [, action] = message._data as readonly [string, number];
    if (KEYS.includes(action)) page.excelKeys!.push(action);
    answer(message, null);
  };
  const invoke = (message: Message): void => {
    const { _actionName: name } = message;
    if (name === 'executeMethod') void execute(message);
    else if (name === 'ContextActivationManager_getAppContextAsync') answer(message, context);
    else if (name === 'ContextActivationManager_notifyHost') notified(message);
    else throw new Error(`the pane asks its host for ${name}, which the emulator does not have`);
  };

  window.addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow) return;
    const message = JSON.parse(data as string) as Message;
    if (message._actionType === INVOKE) {
      invoke(message);
      return;
    }
    if (message._actionType === UNREGISTER) listening.delete(message._actionName);
    else listening.set(message._actionName, message);
    answer(message, { Error: 0 });
  });
  const tell = (event: string, data: unknown): void => {
    const listener = listening.get(event);
    if (listener !== undefined) post(listener, data, EVENT);
  };
  page.excelEvents = (entries) => { tell('richApiMessage', { ArrayData: entries }); };
  page.excelCommand = (name) => new Promise((resolve) => {
    commandDone = resolve;
    tell('appCommandInvoked', [`${instance}.${name}`, name, JSON.stringify({ source: { id: name } })]);
  });

  frame.title = '自评通';
  frame.style.cssText = 'border: 0; width: 100%; height: 100%';
  frame.src = address;
  document.body.append(frame);
}
