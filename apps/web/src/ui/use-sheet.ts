import { useEffect, useRef, type RefObject } from 'react';

/** From this width the page makes room for a sheet, so that it can be read and used beside it. */
const BESIDE = '(width >= 1100px)';

/**
 * Opens a native dialog as side sheet. On a desk it stands beside the page, which stays alive; on a smaller screen it
 * covers the page and is modal. Esc closes it, and the focus goes back to what opened it, also after saving.
 */
export function useSheet(isOpen: boolean, onClose: () => void): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const dialog = ref.current;
    if (!isOpen || !dialog) return;
    const opener = document.activeElement;
    if (!dialog.open) {
      if (window.matchMedia(BESIDE).matches) dialog.show();
      else dialog.showModal();
    }
    dialog.querySelector<HTMLElement>('[data-focus-first]')?.focus();
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // What lies over the sheet (a question, a list of choices) closes first.
      if (document.querySelector('dialog:modal:not(.sheet), [popover]:popover-open')) return;
      event.preventDefault();
      close.current();
    };
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('keydown', escape);
      const held = dialog.contains(document.activeElement) || document.activeElement === document.body;
      dialog.close();
      if (held) giveBack(opener);
    };
  }, [isOpen]);
  return ref;
}

/** Back to what opened the sheet; when that is gone, to the title of the page, never to nowhere. */
function giveBack(opener: Element | null): void {
  const back =
    opener instanceof HTMLElement && opener.isConnected && opener !== document.body
      ? opener
      : document.querySelector<HTMLElement>('main h1');
  back?.focus({ preventScroll: true });
}
