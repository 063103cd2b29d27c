import { useRef } from 'react';
import { LiveRegion } from '../parts/live-region';
import { useSay } from '../parts/use-say';
import { useWords } from '../preferences/preferences-provider';
import { useFill } from './fill-context';

/** 播报: work that begins and what it found, once each; the rest is said by the toasts. */
export function Announcements() {
  const words = useWords();
  const say = useSay();
  const { state: { busy, phase, forms, writes } } = useFill();
  const wasBusy = useRef(false);
  const said = useRef('');
  if (busy !== null) said.current = say(busy.says);
  else if (wasBusy.current && phase === 'ready') {
    said.current = forms.length === 0 ? words('filltab.heard.none') : words('filltab.heard.found', { count: String(forms.length), writes: String(writes) });
  }
  wasBusy.current = busy !== null;
  return <LiveRegion says={said.current} />;
}
