import { createContext, type Dispatch, type ReactNode, type SetStateAction, useContext, useMemo, useState } from 'react';
import type { Change, Move } from '../../../teach/what-if/move';

/** 试过的数: what was moved, and what the slider was left to move. */
export interface Tried {
  readonly changes: readonly Change[];
  readonly kind: Move['kind'];
}

type KeptTried = readonly [Tried, Dispatch<SetStateAction<Tried>>];

const NOTHING: Tried = { changes: [], kind: 'actual' };

const TriedContext = createContext<KeptTried | null>(null);

/** 留住试过的数 as long as the form is open, for whoever looks at another way of explaining in between. */
export function KeepTried({ children }: { readonly children: ReactNode }) {
  const [tried, setTried] = useState(NOTHING);
  return <TriedContext value={useMemo(() => [tried, setTried] as const, [tried])}>{children}</TriedContext>;
}

export function useTried(): KeptTried {
  const kept = useContext(TriedContext);
  if (kept === null) throw new Error('nothing above keeps what was tried');
  return kept;
}
