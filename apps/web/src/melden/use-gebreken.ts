import { createRefusalZin } from '@rondom/taal';
import { useMemo, useState } from 'react';
import { useTaal, useZinnen } from '../platform/taal.tsx';
import type { FieldFault } from '../ui/ErrorSummary.tsx';
import { gebreken, type Bericht, type Gebrek, type Stap } from './bericht.ts';
import { refusals, rooms } from './zinnen.ts';

/** The control each missing thing belongs to; the first of its page where it is about several. */
const VELD: Readonly<Record<Gebrek, string>> = {
  soortOntbreekt: 'soort',
  functieOntbreekt: 'functie',
  organisatieOntbreekt: 'organisatie',
  waarnemingOntbreekt: 'gezien',
  niemandGenoemd: 'naam-0',
  acuutOntbreekt: 'acuut',
};

const weigering = createRefusalZin(refusals);

/** What is missing on a page, in the words the server would use, once somebody wanted to go on. */
export function useGebreken(bericht: Bericht, stap: Stap) {
  const { taal } = useTaal();
  const z = useZinnen(rooms).melden;
  const [found, setFound] = useState<readonly Gebrek[]>([]);
  const faults = useMemo((): readonly FieldFault[] => {
    const own: Partial<Record<Gebrek, string>> = {
      soortOntbreekt: z.wie.kies,
      acuutOntbreekt: z.acuut.kies,
    };
    return found.map((kind) => ({ fieldId: VELD[kind], message: own[kind] ?? weigering(taal, { kind }) }));
  }, [found, taal, z]);
  /** True when the page is complete; otherwise the faults show. */
  const isVolledig = (): boolean => {
    const missing = gebreken(bericht, stap);
    setFound(missing);
    return missing.length === 0;
  };
  return { faults, isVolledig };
}
