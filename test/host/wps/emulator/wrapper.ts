import { ApiError } from '../../excel/emulator/wire/api-error';
import { refusal } from './program-error';
import type { World } from './world';

/** A member as the emulator serves it. */
interface Property<T> {
  readonly get: () => T;
  readonly set?: (value: never) => void;
}

interface Method<F> {
  readonly call: F;
  /** Refused while a cell is being typed into. */
  readonly changes?: boolean;
}

/** 成员表: just the members of one of our own interfaces, each of its kind. */
export type Members<X> = { readonly [K in keyof X]-?: NonNullable<X[K]> extends (...args: never[]) => unknown ? Method<NonNullable<X[K]>> : Property<X[K]> };

/**
 * 包装: an object of the object model. Every access is counted; what is not in the table, a method that is not called, a
 * property that is called, a bare call and an object that is gone are refused.
 */
export function wrap<X extends object>(world: World, name: string, isAlive: () => boolean, members: Members<X>): X {
  const table = members as Readonly<Record<string, Property<unknown> | Method<(...args: unknown[]) => unknown> | undefined>>;
  const memberOf = (key: string | symbol) => {
    const member = typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;
    if (member === undefined) throw world.misuse(`${name} has no member ${String(key)}`);
    world.count(`${name}.${String(key)}`);
    if (!isAlive()) throw refusal();
    return member;
  };
  return new Proxy(() => undefined, {
    get: (_, key) => {
      const member = memberOf(key);
      if ('get' in member) return served(() => member.get());
      return method(world, `${name}.${String(key)}`, (...args) => {
        if (member.changes === true) world.demandIdle();
        return served(() => member.call(...args));
      });
    },
    set: (_, key, value: unknown) => {
      const member = memberOf(key);
      if (!('get' in member) || member.set === undefined) throw world.misuse(`${name}.${String(key)} cannot be set`);
      world.demandIdle();
      served(() => { (member.set as (value: unknown) => void)(value); });
      return true;
    },
    apply: () => { throw world.misuse(`${name} is called, which only some programs understand`); },
    has: (_, key) => { throw world.misuse(`${name} is asked whether it has ${String(key)}`); },
    ownKeys: () => { throw world.misuse(`${name} is asked what it has`); },
  }) as unknown as X;
}

/** A method may be called, and asked whether it is one. */
function method(world: World, name: string, call: (...args: unknown[]) => unknown): unknown {
  return new Proxy(call, {
    get: (_, key) => { throw world.misuse(`${name} is a method and is used as a value (${String(key)})`); },
  });
}

/** What the model refuses WPS refuses in its own way. */
function served<T>(answer: () => T): T {
  try {
    return answer();
  } catch (error) {
    if (error instanceof ApiError) throw refusal();
    throw error;
  }
}
