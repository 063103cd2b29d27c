import { useRef } from 'react';
import { LiveRegion } from '../parts/live-region';
import { usePane } from '../parts/pane-context';
import { useSay } from '../parts/use-say';
import { useWords } from '../preferences/preferences-provider';

/** 播报: work that begins, what it found, and what was done, once each. */
export function Announcements() {
  const words = useWords();
  const say = useSay();
  const { state: { busy, phase, forms, writes, notice } } = usePane();
  const wasBusy = useRef(false);
  const heard = useRef<number | null>(null);
  const said = useRef('');
  if (busy !== null) said.current = say(busy.says);
  else if (wasBusy.current && phase === 'ready') {
    said.current = forms.length === 0 ? words('filltab.heard.none') : words('filltab.heard.found', { count: String(forms.length), writes: String(writes) });
  }
  if (notice !== null && notice.serial !== heard.current) {
    heard.current = notice.serial;
    said.current = say(notice.says);
  }
  wasBusy.current = busy !== null;
  return <LiveRegion says={said.current} />;
}
