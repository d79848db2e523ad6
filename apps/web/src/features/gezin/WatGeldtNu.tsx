import { Gavel } from 'lucide-react';
import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { useZinnen } from '../../platform/taal.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import type { Blik } from './blik.ts';
import { dayBefore } from './dagen.ts';
import { Deel } from './Deel.tsx';

const rooms = { gezin: zinnen };

/** The measures: what the judge decided, who carries it out, and the last day it holds. */
export function WatGeldtNu({ blik }: { blik: Blik }) {
  const { geldt: z } = useZinnen(rooms).gezin;
  const { maatregelen } = blik.gezin;
  if (maatregelen.length === 0) return null;
  return (
    <Deel title={z.titel} count={maatregelen.length}>
      <List>
        {maatregelen.map((maatregel) => {
          const { id, kinderen, rechtbank, beschikkingOp, organisatie, einddatum } = maatregel;
          const over = einddatum <= blik.vandaag;
          const facts = [
            z.tot(einddatum),
            over ? z.voorbij : z.laatsteDag(dayBefore(einddatum)),
            z.uitgevoerd(organisatie),
            z.besloten(rechtbank, beschikkingOp),
          ];
          return (
            <ListRow
              key={id}
              lead={<Gavel size={20} />}
              title={z.ots(blik.roepAllen(kinderen))}
              text={facts.join(' · ')}
            />
          );
        })}
      </List>
    </Deel>
  );
}
