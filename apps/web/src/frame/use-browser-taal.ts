import { useEffect } from 'react';
import { browserTaal, chosenTaal } from '../platform/taal-keuze.ts';
import { useTaal } from '../platform/taal.tsx';

/** In the demo a visitor who chose nothing gets the language the browser asks for. */
export function useBrowserTaal(demo: boolean): void {
  const { kiesTaal } = useTaal();
  useEffect(() => {
    if (demo && chosenTaal() === undefined) kiesTaal(browserTaal());
  }, [demo, kiesTaal]);
}
