import { useEffect, useState } from 'react';
import type { RuleProfile } from '../../../profile/rule-profile';
import { compareProfilesInSteps } from '../../../teach/side-by-side/compare-profiles';
import type { SideBySide } from '../../../teach/side-by-side/side-by-side';
import { usePane } from '../../parts/pane-context';
import { runInSlices } from '../../session/run-in-slices';
import { useTeach } from '../teach-context';

/** 比较结果 of the form in sight; null until it is there for the first time. What stood there stays until the next is ready. */
export function useComparison(profiles: readonly RuleProfile[]): SideBySide | null {
  const { form, profile, score } = useTeach();
  const { state: { judgements } } = usePane();
  const [result, setResult] = useState<SideBySide | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const compare = async () => {
      try {
        setResult(await runInSlices(compareProfilesInSteps({ form, profiles, judgements, inForce: { profile, score } }), { signal: stop.signal }));
      } catch (error) {
        if (!stop.signal.aborted) throw error;
      }
    };
    void compare();
    return () => { stop.abort(); };
  }, [form, profiles, profile, score, judgements]);
  return result;
}
