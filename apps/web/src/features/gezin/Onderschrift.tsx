import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { useZinnen } from '../../platform/taal.tsx';
import type { Blik } from './blik.ts';
import { ziet } from './onderdelen.ts';

const rooms = { gezin: zinnen };

/** What holds for this family, as sentences: "Ondertoezichtstelling van Noor en Sem tot 16 december 2027." */
export function Onderschrift({ blik }: { blik: Blik }) {
  const z = useZinnen(rooms).gezin;
  const { gezin, relatie, vandaag } = blik;
  if (gezin.geslotenOp !== null) return z.gesloten(gezin.geslotenOp);
  if (relatie === 'team') return z.uwTeam;
  if (!ziet(relatie, 'maatregelen')) return null;
  const holding = gezin.maatregelen.filter(({ einddatum }) => einddatum > vandaag);
  if (holding.length === 0) return z.geenMaatregel;
  return holding.map(({ kinderen, einddatum }) => z.ots(blik.roepAllen(kinderen), einddatum)).join(' ');
}
