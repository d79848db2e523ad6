import { portaal as portaalzinnen } from '@rondom/taal/schermen/portaal';
import { useMemo } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { createNoemer } from './namen.ts';
import type { Portaal } from './use-portaal.ts';

const rooms = { portaal: portaalzinnen };

/** The sentences for who reads: jij for the young, u for a parent, and how they call each other. */
export function useWoordenVan(portaal: Pick<Portaal, 'als' | 'persoon' | 'mogelijkeLezers'>) {
  const z = useZinnen(rooms).portaal;
  const toon: 'jij' | 'u' = portaal.als === 'jeugdige' ? 'jij' : 'u';
  const eigen = z[toon];
  const noem = useMemo(
    () => createNoemer(portaal, { zelf: eigen.zelf, familiewoord: z.familiewoord }),
    [portaal, eigen, z],
  );
  return { z, toon, eigen, noem };
}
