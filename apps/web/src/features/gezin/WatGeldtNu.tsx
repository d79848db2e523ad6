import { Link } from '@tanstack/react-router';
import { Gavel } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { maatregel as maatregelzinnen } from '@rondom/taal/schermen/maatregel';
import { useZinnen } from '../../platform/taal.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import type { Blik } from './blik.ts';
import { dayBefore } from './dagen.ts';
import { Deel } from './Deel.tsx';

const MaatregelActies = lazy(() =>
  import('../maatregel/MaatregelActies.tsx').then((module) => ({ default: module.MaatregelActies })),
);

const rooms = { gezin: zinnen, maatregel: maatregelzinnen };

/** The measures: what the judge decided, who carries it out, and the last day it holds. */
export function WatGeldtNu({ blik }: { blik: Blik }) {
  const all = useZinnen(rooms);
  const { geldt: z } = all.gezin;
  const { id: gezinId, maatregelen } = blik.gezin;
  const records = blik.acties.includes('legMaatregelVast');
  if (maatregelen.length === 0 && !records) return null;
  return (
    <Deel title={z.titel} count={maatregelen.length}>
      {maatregelen.length === 0 ? null : (
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
      )}
      <Suspense>
        {maatregelen
          .filter(({ einddatum }) => einddatum > blik.vandaag)
          .map(({ id }) => (
            <MaatregelActies key={id} gezin={blik.gezin} maatregelId={id} acties={blik.acties} />
          ))}
      </Suspense>
      {records ? (
        <Link to="/gezinnen/$gezinId/maatregel" params={{ gezinId }}>
          {all.maatregel.vast.knop}
        </Link>
      ) : null}
    </Deel>
  );
}
