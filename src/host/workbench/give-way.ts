/** Milliseconds of work between two breaths of the page; a frame has sixteen. */
const SLICE = 8;

/** 让出页面: gives the page its turn whenever a slice is used up, so that it lives beside a long work. */
export function givingWay(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    await nextTurn();
    since = performance.now();
  };
}

/** A message comes after what the page has to do, but not as late as a timer. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
