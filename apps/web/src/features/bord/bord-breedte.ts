import { useCallback, useState } from 'react';

/** The width of an element, kept up to date: text in a picture keeps its size on every screen. */
export function useBreedte(
  begin: number,
): [ref: (element: Element | null) => (() => void) | undefined, breedte: number] {
  const [breedte, setBreedte] = useState(begin);
  const ref = useCallback((element: Element | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setBreedte(Math.round(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, breedte];
}
