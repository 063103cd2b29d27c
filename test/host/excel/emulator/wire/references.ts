import { itemNotFound } from './api-error';
import type { WireObject } from './type-table';

/** Objects that the runtime asked the host to keep between requests; what is never let go of is a leak. */
export class References {
  private readonly kept = new Map<string, WireObject>();
  private readonly ids = new WeakMap<WireObject, string>();
  private made = 0;

  keep(object: WireObject): void {
    if (this.idOf(object) !== null) return;
    this.made += 1;
    const id = `ref${this.made}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
  }

  idOf(object: WireObject): string | null {
    const id = this.ids.get(object);
    return id !== undefined && this.kept.has(id) ? id : null;
  }

  get(id: unknown): WireObject {
    const object = this.kept.get(String(id));
    if (object === undefined) throw itemNotFound('a reference that was let go');
    return object;
  }

  remove(id: unknown): void {
    this.kept.delete(String(id));
  }

  get left(): number {
    return this.kept.size;
  }

  get everKept(): number {
    return this.made;
  }
}
