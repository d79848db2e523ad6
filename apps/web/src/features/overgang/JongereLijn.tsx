import { overgang } from '@rondom/taal/schermen/overgang';
import { useZinnen } from '../../platform/taal.tsx';
import { banenVan } from './banen.ts';
import { Lijn } from './Lijn.tsx';
import type { Jongere } from './use-overgang.ts';

const rooms = { overgang };

/** The picture of one young person, in the words of who works with the family. */
export function JongereLijn({ jongere, vast, op }: { jongere: Jongere; vast: string | null; op: string }) {
  const z = useZinnen(rooms).overgang;
  const woorden = { ...z, mist: (mist: 'nietGekozen' | 'nietBepaald') => z.mist[mist] };
  const blijft = vast === null ? null : z.blijft(vast);
  return (
    <Lijn titel={z.beeld} vandaag={op} dagen={jongere.dagen} banen={banenVan(jongere, blijft, woorden)} />
  );
}
