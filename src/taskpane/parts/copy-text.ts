/** Puts text on the clipboard; false where the browser or the program around it does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Old browsers have no clipboard, and pages in a frame may not use it.
    return false;
  }
}
