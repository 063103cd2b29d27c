import { createContext, type RefObject } from 'react';

/** 讲到哪一步: of which cell, and how far. It outlives the steps themselves, for whoever looks at another way of explaining in between. */
export interface ReachedStep {
  readonly of: string;
  readonly at: number;
}

export const ReachedStepContext = createContext<RefObject<ReachedStep | null> | null>(null);
