import { useRef } from 'react';
import { LiveRegion } from '../parts/live-region';
import { usePane } from '../parts/pane-context';
import { useSay } from '../parts/use-say';
import { useWords } from '../preferences/preferences-provider';

/** 播报 of the 复核: work that begins, the verdict it ends in, and what was decided, once each. */
export function ReviewAnnouncements({ heard }: { readonly heard: { readonly serial: number; readonly says: string } }) {
  const words = useWords();
  const say = useSay();
  const { state: { busy, phase, notice, review: { current } } } = usePane();
  const wasBusy = useRef(false);
  const lastNotice = useRef<number | null>(notice?.serial ?? null);
  const lastHeard = useRef(heard.serial);
  const said = useRef('');
  if (busy !== null) said.current = say(busy.says);
  else if (wasBusy.current && phase === 'ready' && current !== null) {
    const { counts: { error, warning, hint } } = current.card;
    said.current = words('reviewtab.heard.verdict', { error: String(error), warning: String(warning), hint: String(hint) });
  }
  if (notice !== null && notice.serial !== lastNotice.current) {
    lastNotice.current = notice.serial;
    said.current = say(notice.says);
  }
  if (heard.serial !== lastHeard.current) {
    lastHeard.current = heard.serial;
    said.current = heard.says;
  }
  wasBusy.current = busy !== null;
  return <LiveRegion says={said.current} />;
}
