import { useEffect, useRef } from 'react';

/** Long enough that a slider has come to rest. */
const SETTLED_MS = 700;

/** 停下再说: says the sentence once it has stayed the same for a while; not the one that stood there from the start. */
export function useSettled(says: string, tell: (says: string) => void): void {
  const told = useRef(says);
  useEffect(() => {
    if (says === told.current) return undefined;
    const timer = setTimeout(() => {
      told.current = says;
      tell(says);
    }, SETTLED_MS);
    return () => { clearTimeout(timer); };
  }, [says, tell]);
}
