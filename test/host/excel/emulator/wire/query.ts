import { ApiError, EmulatorGap } from './api-error';
import type { QueryInfo } from './request';
import type { Served } from './resolve-path';
import type { WireObject } from './type-table';

/** What of an object is asked for: names on the wire, down the objects it leads to. */
interface Wanted {
  readonly all: boolean;
  readonly parts: ReadonlyMap<string, Wanted>;
}

/** The answer to a load: only what was asked for, nested as the objects are. */
export function answerQuery(object: WireObject, { Select = [], Expand = [], Top, Skip = 0 }: QueryInfo, served: Served): unknown {
  const names = [...Select, ...Expand].filter((name) => name !== '');
  const wanted = tree((names.length === 0 ? ['*'] : names).map((name) => name.split('/').filter((part) => part !== 'items')));
  return valueOf(object, wanted, served, { from: Skip, to: Top === undefined ? undefined : Skip + Top });
}

function tree(paths: readonly (readonly string[])[]): Wanted {
  const rest = new Map<string, (readonly string[])[]>();
  let all = false;
  for (const [first, ...more] of paths) {
    if (first === undefined || first === '*' || first === '$all') all = true;
    else rest.set(wireName(first), [...rest.get(wireName(first)) ?? [], more]);
  }
  return { all, parts: new Map([...rest].map(([name, below]) => [name, tree(below)])) };
}

function wireName(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function valueOf(object: WireObject, wanted: Wanted, served: Served, slice: { from: number; to: number | undefined }): unknown {
  const { table, self } = object;
  const { host } = served;
  table.alive(self, host);
  if (table.items !== null) {
    const own = [...wanted.parts.keys()].filter((name) => name in table.properties);
    const below = { ...wanted, parts: new Map([...wanted.parts].filter(([name]) => !own.includes(name))) };
    const listed = table.items(self, host).slice(slice.from, slice.to);
    return { ...scalars(object, own, served), _Items: listed.map((item) => identified(item, valueOf(item, below, served, { from: 0, to: undefined }) as object)) };
  }
  const answer: Record<string, unknown> = scalars(object, wanted.all ? Object.keys(table.properties).filter((name) => served.knows(table.name, apiName(name))) : [], served);
  for (const [name, below] of wanted.parts) {
    demandKnown(table.name, name, served);
    const property = table.properties[name];
    const navigation = table.objects[name];
    if (property !== undefined) answer[name] = property.get(self, host);
    else if (navigation === undefined) throw new EmulatorGap(`${table.name}.${name} is loaded, but the emulator does not have it`);
    else {
      const next = navigation(self, host);
      answer[name] = next === null ? null : valueOf(next, below, served, { from: 0, to: undefined });
    }
  }
  return identified(object, answer);
}

function scalars({ table, self }: WireObject, names: readonly string[], served: Served): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => {
    demandKnown(table.name, name, served);
    return [name, table.properties[name]!.get(self, served.host)];
  }));
}

function apiName(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

function demandKnown(type: string, name: string, { knows }: Served): void {
  if (!knows(type, apiName(name))) throw new ApiError('InvalidArgument', `${type}.${apiName(name)} is newer than this Excel.`);
}

/** Collections hand out their items by id, asked for or not. */
function identified({ table, self }: WireObject, answer: object): object {
  const id = table.id(self);
  return id === null ? answer : { ...answer, _Id: id };
}
