import { ApiError, EmulatorGap, itemNotFound } from './api-error';
import { answerQuery } from './query';
import { ACTION, type Action, type ActionResult, type RequestBody, type ResponseBody } from './request';
import { demand, RequestObjects, type Served } from './resolve-path';
import type { WireObject } from './type-table';

/** Called before each action; what it throws stops the request there, with everything before it done. */
export type BeforeAction = (index: number, action: Action) => void;

/** Does what a request asks for, action by action, until one fails: there is no transaction. */
export function serveRequest(body: RequestBody, served: Served, before: BeforeAction): ResponseBody {
  const objects = new RequestObjects(body.ObjectPaths, served);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      before(index, action);
      results.push({ ActionId: action.Id, Value: answerAction(action, objects, served) });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return { Results: results, TraceIds: traces, Error: { Code: error.code, Message: error.message, Location: locationOf(action, body), ActionIndex: index, HttpStatusCode: error.status } };
    }
  }
  return { Results: results, TraceIds: traces };
}

function answerAction(action: Action, objects: RequestObjects, served: Served): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = objects.get(action.ObjectPathId);
  if (action.ActionType === ACTION.instantiate) return object === null ? null : introduction(object, served);
  if (action.ActionType === ACTION.query) return object === null ? null : answerQuery(object, action.QueryInfo ?? {}, served);
  // Proxies of null objects are kept and let go as all others.
  if (object === null && action.Name === '_KeepReference') return null;
  if (object === null) throw itemNotFound(`what ${action.Name} is to be done to`);
  const { table, self } = object;
  table.alive(self, served.host);
  const args = objects.arguments(action.ArgumentInfo);
  if (action.ActionType === ACTION.set) {
    const property = demand(table.properties[action.Name], table.name, action.Name);
    demand(property.set, table.name, `${action.Name} (set)`)(self, args[0], served.host);
    return null;
  }
  if (action.ActionType !== ACTION.method) throw new EmulatorGap(`action type ${action.ActionType}`);
  return callMethod(object, action, args, served);
}

function callMethod(object: WireObject, { Name }: Action, args: readonly unknown[], { host, references }: Served): unknown {
  if (Name === '_KeepReference') {
    references.keep(object);
    return null;
  }
  if (Name === '_RemoveReference') {
    references.remove(args[0]);
    return null;
  }
  return demand(object.table.methods[Name], object.table.name, Name)(object.self, args, host) ?? null;
}

/** What the runtime learns of an object when it first uses it. */
function introduction(object: WireObject, { host, references }: Served): object {
  object.table.alive(object.self, host);
  const id = object.table.id(object.self);
  const reference = references.idOf(object);
  return { ...(id === null ? {} : { Id: id }), ...(reference === null ? {} : { _ReferenceId: reference }) };
}

function locationOf({ Name, ObjectPathId }: Action, { ObjectPaths }: RequestBody): string {
  const path = ObjectPaths[String(ObjectPathId)]?.Name ?? '';
  return [path, Name].filter((part) => part !== '').join('.');
}
