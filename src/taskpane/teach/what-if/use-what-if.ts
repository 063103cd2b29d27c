import { useMemo } from 'react';
import { type Curve, curveOf, type NoCurve } from '../../../teach/curve/curve';
import { changedForm } from '../../../teach/what-if/changed-form';
import type { Line } from '../../../teach/what-if/line-in-form';
import { type Change, type Move, moveKey } from '../../../teach/what-if/move';
import { movesOf, type Moves } from '../../../teach/what-if/moves-of';
import { type Consequence, consequences } from '../../../teach/what-if/outcomes';
import { type WhatIf, whatIf } from '../../../teach/what-if/what-if';
import { usePane } from '../../parts/pane-context';
import { useTeach } from '../teach-context';
import { useTried } from './keep-tried';

/** 推演 as the screen draws it. */
export interface WhatIfView {
  readonly moves: Moves;
  /** What the slider moves; null where nothing of the row can be moved. */
  readonly move: Move | null;
  readonly pick: (kind: Move['kind']) => void;
  readonly changes: readonly Change[];
  /** The text it was moved to; null while it stands as written. */
  readonly text: string | null;
  readonly put: (move: Move, text: string) => void;
  readonly reset: (move: Move) => void;
  readonly resetAll: () => void;
  readonly curve: Curve | NoCurve | null;
  readonly before: WhatIf;
  readonly after: WhatIf;
  readonly consequences: readonly Consequence[];
}

/** 推演: a curve is asked for once for each row and rule, and moving asks the engine once. */
export function useWhatIf(line: Line): WhatIfView {
  const { form, profile, score } = useTeach();
  const { state: { judgements } } = usePane();
  const [{ kind, changes: all }, setTried] = useTried();
  // The form may have lost rows since.
  const changes = useMemo(() => all.filter(({ move }) => move.kind === 'execution-rate' || move.row === null || move.row < form.indicators.length), [all, form]);
  const moves = useMemo(() => movesOf(form, profile, line), [form, profile, line]);
  const move = moves.moves.find((one) => one.kind === kind) ?? moves.moves[0] ?? null;
  const key = move === null ? null : moveKey(move);
  const others = useSteadyList(changes, key);
  const around = useMemo(() => changedForm(form, profile, others).form, [form, profile, others]);
  const curve = useMemo(() => move === null ? null : curveOf(around, profile, line, move), [around, profile, line, key]);
  const before = useMemo(() => ({ form, score }), [form, score]);
  const after = useMemo(() => changes.length === 0 ? before : whatIf(form, profile, judgements, changes), [form, profile, judgements, changes, before]);
  return {
    moves, move, changes, curve, before, after,
    pick: (to) => { setTried((was) => ({ ...was, kind: to })); },
    text: changes.find((change) => moveKey(change.move) === key)?.text ?? null,
    put: (to, text) => { setTried((was) => ({ ...was, changes: [...without(was.changes, to), { move: to, text }] })); },
    reset: (of) => { setTried((was) => ({ ...was, changes: without(was.changes, of) })); },
    resetAll: () => { setTried((was) => ({ ...was, changes: [] })); },
    consequences: useMemo(() => consequences(before, after, profile, line), [before, after, profile, line]),
  };
}

function without(changes: readonly Change[], move: Move): readonly Change[] {
  return changes.filter((change) => moveKey(change.move) !== moveKey(move));
}

/** The changes of everything else: the same list as long as none of them moves. */
function useSteadyList(changes: readonly Change[], key: string | null): readonly Change[] {
  const others = changes.filter(({ move }) => moveKey(move) !== key);
  const told = JSON.stringify(others);
  return useMemo(() => JSON.parse(told) as readonly Change[], [told]);
}
