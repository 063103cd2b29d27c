/** Less than this is not worth a press of its own, in pixels. */
const SLACK = 8;

/** 先翻页: brings what is cut off into sight; false where there is nothing more this way. `covered` lies over the top. */
export function turnPage(scroller: HTMLElement, step: 1 | -1, covered: number): boolean {
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  const left = step === 1 ? scrollHeight - clientHeight - scrollTop : scrollTop;
  if (left <= SLACK) return false;
  // A line stays in sight, so that the eye finds where it was.
  scroller.scrollTop += step * Math.trunc((clientHeight - covered) * 0.8);
  return true;
}
