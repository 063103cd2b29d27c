import type { Emulator } from '../emulator';
import type { HostEvent } from '../host';
import type { RequestBody } from '../wire/request';
import type { NativeBridge } from './genuine-runtime';

const REQUEST = 1;
const ANSWER = 2;
const EVENTS = 3;

/** The category of all events of Excel, and whom those reach that listen to every sheet. */
const CATEGORY = 65_536;
const EVERY_SHEET = 'Workbook';

/** 原生桥: JSON text to and from the runtime, as its native hosts speak it. */
export function nativeBridge(emulator: () => Emulator, latency: number): NativeBridge {
  const bridge: NativeBridge = { sendMessageToHost: (text) => { void receive(text); } };
  const receive = async (text: string): Promise<void> => {
    const { id, type, flags, message } = JSON.parse(text) as { id: number; type: number; flags: number; message: { body: RequestBody } };
    if (type !== REQUEST) throw new Error(`a message of type ${type}`);
    await passed(latency);
    const outcome = await emulator().receive(message.body, flags, Buffer.byteLength(JSON.stringify(message.body))).catch((error: unknown) => {
      // A fault of the emulator itself: nobody may wait for an answer, and nobody may take it for one of Excel.
      queueMicrotask(() => { throw error; });
      return { refused: 'EmulatorFailure', message: String(error) };
    });
    await passed(latency);
    const answer = 'body' in outcome
      ? { statusCode: 200, headers: {}, body: JSON.stringify(outcome.body) }
      : { statusCode: 400, headers: {}, body: JSON.stringify({ error: { code: outcome.refused, message: outcome.message } }) };
    bridge.onMessageFromHost?.(JSON.stringify({ id, type: ANSWER, message: answer }));
    emulator().flush();
  };
  return bridge;
}

export function sendEvents(bridge: NativeBridge, events: readonly HostEvent[]): void {
  bridge.onMessageFromHost?.(JSON.stringify({ type: EVENTS, controlId: '', message: { entries: eventEntries(events) } }));
}

/** Events as entries of the channel: to the listeners of a sheet, and to those of every sheet. */
export function eventEntries(events: readonly HostEvent[]): readonly (readonly (number | string | boolean)[])[] {
  return events.flatMap(({ type, target, args }) => [target, EVERY_SHEET].map((listener) => [CATEGORY, type, listener, JSON.stringify(args), 0, false]));
}

function passed(milliseconds: number): Promise<void> {
  if (milliseconds === 0) return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
