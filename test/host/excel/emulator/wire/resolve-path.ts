import { EmulatorGap, itemNotFound } from './api-error';
import type { References } from './references';
import { type ArgumentInfo, type ObjectPath, PATH, type RequestBody } from './request';
import { isWireObject, type WireObject } from './type-table';

/** What a request is answered with: the workbook behind the types, its root and what is kept between requests. */
export interface Served {
  readonly host: unknown;
  readonly root: WireObject;
  /** What is made by the name of its type. */
  readonly services: Readonly<Record<string, WireObject>>;
  readonly references: References;
  /** Whether this host is new enough for a member ("Range", "hasSpill"): the runtime does not look at what is loaded by name. */
  readonly knows: (type: string, member: string) => boolean;
}

/** The objects of one request. Each way is gone once: a method that makes something makes it once. null: a null object. */
export class RequestObjects {
  private readonly found = new Map<number, WireObject | null>();

  constructor(private readonly paths: RequestBody['ObjectPaths'], private readonly served: Served) {}

  get(id: number): WireObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw new EmulatorGap(`the request names object ${id} without a path to it`);
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = references[index];
      return typeof reference === 'number' && reference > 0 ? this.get(reference) : value;
    });
  }

  private follow(path: ObjectPath): WireObject | null {
    const { host, root, references, services } = this.served;
    if (path.ObjectPathType === PATH.root) return root;
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.reference) return references.get(path.Name);
    if (path.ObjectPathType === PATH.newObject) return demand(services[path.Name], 'new', path.Name);
    if (path.ParentObjectPathId === undefined) throw new EmulatorGap(`the object ${path.Name} (path type ${path.ObjectPathType}) is not in the emulator`);
    const parent = this.get(path.ParentObjectPathId);
    // What is reached through a null object is a null object, too.
    if (parent === null) return null;
    const { table, self } = parent;
    table.alive(self, host);
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.property) return demand(table.objects[path.Name], table.name, path.Name)(self, host);
    if (path.ObjectPathType === PATH.indexer) return demand(table.item ?? undefined, table.name, 'getItem')(self, args[0], host);
    if (path.ObjectPathType !== PATH.method) throw new EmulatorGap(`path type ${path.ObjectPathType}`);
    const result = demand(table.methods[path.Name], table.name, path.Name)(self, args, host);
    if (result !== null && !isWireObject(result)) throw new EmulatorGap(`${table.name}.${path.Name} is no object`);
    if (result === null && !path.Name.endsWith('OrNullObject')) throw itemNotFound(`${table.name}.${path.Name}`);
    return result;
  }
}

/** A member that is not in the table is a gap of the emulator, not an answer of Excel. */
export function demand<M>(member: M | undefined, type: string, name: string): M {
  if (member === undefined) throw new EmulatorGap(`${type}.${name} is used, but the emulator does not have it`);
  return member;
}
