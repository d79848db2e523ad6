import { useSyncExternalStore } from 'react';

const narrow = window.matchMedia('(width < 45rem)');

function subscribe(listener: () => void): () => void {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
}

/** Whether the page is a phone wide: another order of its parts, so the markup follows and not only the looks. */
export const usePhone = (): boolean => useSyncExternalStore(subscribe, () => narrow.matches);
