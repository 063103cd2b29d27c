/** An object that the runtime holds a proxy of; null stands for a null object. */
export interface WireObject {
  readonly table: ErasedTable;
  readonly self: unknown;
}

export interface Property<T, H> {
  readonly get: (self: T, host: H) => unknown;
  readonly set?: (self: T, value: unknown, host: H) => void;
}

/** One class of the API as a table. Names are spelled as on the wire; what is not listed here does not exist. */
export interface TypeTable<T, H> {
  readonly name: string;
  /** What the runtime addresses the object by, once it knows it. */
  readonly id?: (self: T) => string;
  /** Throws when the object is gone. */
  readonly alive?: (self: T, host: H) => void;
  readonly properties?: Readonly<Record<string, Property<T, H>>>;
  readonly objects?: Readonly<Record<string, (self: T, host: H) => WireObject | null>>;
  readonly methods?: Readonly<Record<string, (self: T, args: readonly unknown[], host: H) => unknown>>;
  readonly item?: (self: T, key: unknown, host: H) => WireObject;
  readonly items?: (self: T, host: H) => readonly WireObject[];
}

/** A table whose types are settled where an object is made of it. */
export interface ErasedTable {
  readonly name: string;
  readonly id: (self: unknown) => string | null;
  readonly alive: (self: unknown, host: unknown) => void;
  readonly properties: Readonly<Record<string, Property<unknown, unknown>>>;
  readonly objects: Readonly<Record<string, (self: unknown, host: unknown) => WireObject | null>>;
  readonly methods: Readonly<Record<string, (self: unknown, args: readonly unknown[], host: unknown) => unknown>>;
  readonly item: ((self: unknown, key: unknown, host: unknown) => WireObject) | null;
  readonly items: ((self: unknown, host: unknown) => readonly WireObject[]) | null;
}

export function erased<T, H>(table: TypeTable<T, H>): ErasedTable {
  const { name, id, alive, properties = {}, objects = {}, methods = {}, item, items } = table;
  return {
    name,
    id: (self) => id?.(self as T) ?? null,
    alive: (self, host) => alive?.(self as T, host as H),
    properties: properties as ErasedTable['properties'],
    objects: objects as ErasedTable['objects'],
    methods: methods as ErasedTable['methods'],
    item: (item as ErasedTable['item'] | undefined) ?? null,
    items: (items as ErasedTable['items'] | undefined) ?? null,
  };
}

const OBJECTS = new WeakSet<object>();

/** Makes an object that methods may hand back; plain values go to the add-in as they are. */
export function wireObject(table: ErasedTable, self: unknown): WireObject {
  const object = { table, self };
  OBJECTS.add(object);
  return object;
}

export function isWireObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && OBJECTS.has(value);
}
