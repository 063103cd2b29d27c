import { SaysLine } from '../parts/says-line';
import { useWords } from '../preferences/preferences-provider';
import type { WaiverView } from '../session/review-session';

/** 已豁免: why and when. */
export function WaiverLine({ waiver: { reason, text, on, stale }, id }: { readonly waiver: WaiverView; readonly id: string }) {
  const words = useWords();
  if (stale) return <SaysLine intent="warning" id={id}>{words('reviewtab.stale', { reason, on })}</SaysLine>;
  return <SaysLine intent="info" id={id}>{text === '' ? words('reviewtab.waived', { reason, on }) : words('reviewtab.waivedText', { reason, text, on })}</SaysLine>;
}
