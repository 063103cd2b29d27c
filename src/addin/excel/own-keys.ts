/**
 * 窗格自己的按键: on the web the runtime listens to every key of the page. At Tab it moves the focus itself, also to what is
 * there for the focus alone and shows nothing; Escape takes the person out to the sheet, though it only closed a menu.
 * Neither reaches it then: the browser knows where Tab leads, out of the frame as well.
 */
export function keepOwnKeys(page: Pick<Document, 'addEventListener'>): void {
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' || (event.key === 'Escape' && event.defaultPrevented)) event.stopPropagation();
  });
}
