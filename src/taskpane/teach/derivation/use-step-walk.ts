import { useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { StepCard } from '../../../explain/steps/step-card';
import { usePages } from '../projection/pages';
import { ReachedStepContext } from './reached-step';
import { type WalkStop, walkStops } from './walk-stops';

/** 逐步推导的进行: how far it was revealed. */
export interface StepWalk {
  readonly cards: readonly StepCard[];
  readonly stop: WalkStop;
  /** Counted in stops, from 0. */
  readonly at: number;
  readonly of: number;
  /** null at its end. */
  readonly next: (() => void) | null;
  readonly back: (() => void) | null;
  readonly first: () => void;
  /** 全部显示. */
  readonly last: () => void;
}

/** Begins with the first card, or where the steps of this cell were left; one press after the other reveals the rest. The keys of a projection turn the same pages. */
export function useStepWalk(cards: readonly StepCard[], of: string): StepWalk {
  const kept = useContext(ReachedStepContext);
  const stops = useMemo(() => walkStops(cards), [cards]);
  const [reached, setReached] = useState(() => kept?.current?.of === of ? kept.current.at : 0);
  // The form may have been edited meanwhile, so that there are fewer steps.
  const end = stops.length - 1;
  const at = Math.min(reached, end);
  useEffect(() => { if (kept !== null) kept.current = { of, at }; }, [kept, of, at]);
  const next = useCallback(() => { setReached(at + 1); }, [at]);
  const back = useCallback(() => { setReached(at - 1); }, [at]);
  const first = useCallback(() => { setReached(0); }, []);
  const last = useCallback(() => { setReached(end); }, [end]);
  const walk = useMemo<StepWalk>(() => ({
    cards, at, of: stops.length, first, last,
    stop: stops[at]!,
    next: at < end ? next : null,
    back: at > 0 ? back : null,
  }), [cards, stops, at, end, next, back, first, last]);
  usePages(walk);
  return walk;
}
