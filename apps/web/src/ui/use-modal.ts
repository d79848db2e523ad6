import { useEffect, useRef, type RefObject } from 'react';

/**
 * Opens a native dialog as modal: the browser keeps the focus inside and returns it afterwards.
 * The focus begins at what carries `data-focus-first` (in a note: the text), else at the first control.
 */
export function useModal(isOpen: boolean): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!isOpen || !dialog) return;
    if (!dialog.open) dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-focus-first]')?.focus();
    return () => dialog.close();
  }, [isOpen]);
  return ref;
}
