import { werklast } from '@rondom/taal/schermen/werklast';
import { useZinnen } from '../../platform/taal.tsx';
import { useRuimte } from './use-werklast.ts';

const rooms = { werklast };

/** Beside the name of a colleague: has room, or full since when. It says and never blocks; nothing while unknown. */
export function useRuimtezin(): (id: string, naam: string) => string {
  const z = useZinnen(rooms).werklast;
  const leden = useRuimte().data?.leden;
  return (id, naam) => {
    const lid = leden?.find((een) => een.id === id);
    if (lid === undefined) return naam;
    if (lid.beschikbaar === null) return `${naam}: ${z.urenOnbekend}`;
    return `${naam}: ${lid.volSinds === null ? z.heeftRuimte : z.isVol(lid.volSinds)}`;
  };
}
