import { useEffect, useRef, type RefObject } from 'react';

/** Opens a native dialog as modal: the browser keeps the focus inside and returns it afterwards. */
export function useModal(isOpen: boolean): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!isOpen || !dialog) return;
    if (!dialog.open) dialog.showModal();
    return () => dialog.close();
  }, [isOpen]);
  return ref;
}
