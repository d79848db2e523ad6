import { portaaltoegang } from '@rondom/taal/schermen/portaaltoegang';
import { BookOpen, EyeOff } from 'lucide-react';
import { useZinnen } from '../../platform/taal.tsx';
import type { Blik } from '../gezin/blik.ts';
import type { Toegang } from './use-portaaltoegang.ts';

const rooms = { portaaltoegang };

interface WatLeestProps {
  leest: Toegang['leest'];
  naam: string;
  blik: Blik;
}

/** By name what this person will read, and what not: counted from the readers that each part has. */
export function WatLeest({ leest, naam, blik }: WatLeestProps) {
  const z = useZinnen(rooms).portaaltoegang.leest;
  const { niet } = leest;
  const wel = [
    z.doelen(leest.doelen),
    ...(leest.andereRegels > 0 ? [z.andere(leest.andereRegels)] : []),
    ...(leest.afspraken > 0 ? [z.afspraken(leest.afspraken)] : []),
    ...(leest.notities > 0 ? [z.notities(leest.notities)] : []),
    ...(leest.woordenVan.length > 0 ? [z.woorden(blik.roepAllen(leest.woordenVan))] : []),
  ];
  const geen = [
    ...(niet.doelen > 0 ? [z.nietDoelen(niet.doelen)] : []),
    ...(niet.adres ? [z.nietAdres] : []),
    ...niet.woordenVan.map((id) => z.nietWoorden(blik.roep(id))),
    z.nietCijfers,
    z.nietAnderen,
  ];
  return (
    <section className="toegang__leest" aria-labelledby="toegang-leest">
      <h3 id="toegang-leest">{z.titel(naam)}</h3>
      <p className="toegang__regel">
        <BookOpen size={18} />
        <span>{wel.join(' ')}</span>
      </p>
      <p className="toegang__regel" data-niet>
        <EyeOff size={18} />
        <span>{z.niet(geen)}</span>
      </p>
    </section>
  );
}
