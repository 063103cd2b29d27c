import { message } from '../../../wording/message';
import type { OwnRules } from './own-rules';

/** 将到的口径修改: nothing can be changed before the profiles have come, and the screen offers nothing until then. */
export function comingOwnRules(come: () => OwnRules | null): OwnRules {
  return {
    copy: (id) => come()?.copy(id) ?? null,
    edit: (id) => { come()?.edit(id); },
    close: () => { come()?.close(); },
    set: (at, value) => { come()?.set(at, value); },
    reset: (at) => { come()?.reset(at); },
    resetAll: () => { come()?.resetAll(); },
    rename: (name) => { come()?.rename(name); },
    setBasis: (basis) => { come()?.setBasis(basis); },
    setClause: (at, clause) => { come()?.setClause(at, clause); },
    undo: () => { come()?.undo(); },
    redo: () => { come()?.redo(); },
    take: (file, text) => come()?.take(file, text) ?? { id: null, says: message('session.busy.loading'), issues: [] },
    text: (id) => come()?.text(id) ?? '',
    remove: (id) => { come()?.remove(id); },
  };
}
