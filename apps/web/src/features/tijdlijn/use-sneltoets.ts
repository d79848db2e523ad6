import { useEffect } from 'react';

const TYPING = 'input, textarea, select, [contenteditable], dialog';

/** Runs the act when the key is pressed alone, and never while somebody types or a sheet is open. */
export function useSneltoets(key: string, act: (() => void) | undefined): void {
  useEffect(() => {
    if (act === undefined) return;
    function press(event: KeyboardEvent): void {
      const { target } = event;
      if (event.key.toLowerCase() !== key || event.repeat || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (target instanceof Element && target.closest(TYPING)) return;
      if (document.querySelector('dialog[open]')) return;
      // The letter itself must not land in the text that gets the focus.
      event.preventDefault();
      act?.();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [key, act]);
}
