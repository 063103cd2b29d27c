/** Two frames. A frame itself is not waited for: in a tab that nobody sees none comes. */
const FRAMES = 34;

/** 让页面画一次: what was just told is on the screen before a work begins that cannot be cut into slices. */
export function letDraw(): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, FRAMES); });
}
