import { Link } from '@tanstack/react-router';
import { Gavel } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import type { Blik } from './blik.ts';
import type { Maatregel } from './contract.ts';
import { dayBefore } from './dagen.ts';

const MaatregelActies = lazy(() =>
  import('../maatregel/MaatregelActies.tsx').then((module) => ({ default: module.MaatregelActies })),
);
const MaatregelGevolgen = lazy(() =>
  import('../maatregel/MaatregelGevolgen.tsx').then((module) => ({ default: module.MaatregelGevolgen })),
);
const rooms = { gezin: zinnen };

/** The measures: what the judge decided, who carries it out, and the last day it holds. */
export function WatGeldtNu({ blik }: { blik: Blik }) {
  const z = useZinnen(rooms).gezin;
  const { id: gezinId, maatregelen } = blik.gezin;
  const mayRecord = blik.acties.includes('legMaatregelVast');
  if (maatregelen.length === 0 && !mayRecord) return null;
  return (
    <Card title={z.geldt.titel}>
      {maatregelen.length === 0 ? <EmptyState title={z.geenMaatregel} /> : null}
      <ul className="geldt" role="list">
        {maatregelen.map((maatregel) => (
          <GeldtItem key={maatregel.id} maatregel={maatregel} blik={blik} />
        ))}
      </ul>
      {mayRecord ? (
        <p className="geldt__erbij">
          <Link to="/gezinnen/$gezinId/maatregel" params={{ gezinId }}>
            {z.knop.legMaatregelVast}
          </Link>
        </p>
      ) : null}
    </Card>
  );
}

function GeldtItem({ maatregel, blik }: { maatregel: Maatregel; blik: Blik }) {
  const { geldt: z } = useZinnen(rooms).gezin;
  const { id, kinderen, rechtbank, beschikkingOp, organisatie, einddatum } = maatregel;
  const over = einddatum <= blik.vandaag;
  return (
    <li className="geldt__item">
      <Gavel size={20} />
      <div>
        <h3>{z.ots(blik.roepAllen(kinderen))}</h3>
        <p>{`${z.tot(einddatum)} · ${over ? z.voorbij : z.laatsteDag(dayBefore(einddatum))}`}</p>
        <p className="gedempt">{z.uitgevoerd(organisatie)}</p>
        <p className="gedempt">{z.besloten(rechtbank, beschikkingOp)}</p>
        {over ? null : (
          <Suspense>
            <MaatregelGevolgen
              gezinId={blik.gezin.id}
              maatregel={maatregel}
              mag={{
                meld:
                  blik.acties.includes('legGeenPlanVast') &&
                  blik.gezin.termijnen.some(
                    (t) =>
                      t.maatregelId === id && t.soort === 'mededelingnietverlengen' && t.gestoptOp === null,
                  ),
                verleng: blik.acties.includes('legMaatregelVast'),
              }}
            />
            <MaatregelActies gezin={blik.gezin} maatregelId={id} acties={blik.acties} />
          </Suspense>
        )}
      </div>
    </li>
  );
}
