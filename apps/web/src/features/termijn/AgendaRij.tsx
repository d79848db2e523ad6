import { Link } from '@tanstack/react-router';
import { klokloop } from '@rondom/taal/schermen/klokloop';
import { termijn } from '@rondom/taal/schermen/termijn';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { ListRow } from '../../ui/List.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import { Bronmerk } from './Bronmerk.tsx';
import { RedenSheet } from './RedenSheet.tsx';
import { TermijnUitleg } from './TermijnUitleg.tsx';
import type { Agendaregel } from './use-agenda.ts';

const rooms = { klokloop, termijn };

/** One duty: what, of which family, by when, how late and why. The other reading stands beside it. */
export function AgendaRij({ regel }: { regel: Agendaregel }) {
  const { klokloop: klok, termijn: z } = useZinnen(rooms);
  const [open, setOpen] = useState<'uitleg' | 'reden'>();
  const wat = codeZin(z.soort, regel.soort);
  const over = [
    z.agenda.gezin(regel.gezin),
    ...(regel.persoon === null ? [] : [z.agenda.over(regel.persoon)]),
    ...(regel.vastGezicht === null ? [] : [z.agenda.vastGezicht(regel.vastGezicht)]),
  ];
  const laat = regel.vak === 'teLaat';
  const dag = regel.vervalt ? z.vervaltNa(regel.uiterlijk) : z.uiterlijk(regel.uiterlijk);
  const wanneer = regel.stilSinds === null ? dag : klok.stilSinds(regel.stilSinds);
  return (
    <>
      <ListRow
        title={
          <Link to="/gezinnen/$gezinId" params={{ gezinId: regel.gezinId }}>
            {wat}
          </Link>
        }
        text={
          <>
            <span lang="nl">{over.join(' · ')}</span>
            {regel.ook.map(({ id, soort, uiterlijk, bronstatus }) => (
              <span key={id} className="agenda__ook">
                {z.agenda.ook(codeZin(z.soort, soort), uiterlijk)} <Bronmerk status={bronstatus} />
              </span>
            ))}
            {laat ? (
              <span className="agenda__reden">
                {regel.redenTeLaat === null
                  ? z.agenda.geenReden
                  : z.agenda.reden(codeZin(z.reden, regel.redenTeLaat))}
              </span>
            ) : null}
          </>
        }
        aside={
          <span className="agenda__wanneer">
            <strong>{wanneer}</strong>
            {regel.stilSinds === null ? (
              <span data-laat={laat}>{laat ? z.teLaat(regel.dagen) : z.over(regel.dagen)}</span>
            ) : null}
            <Bronmerk status={regel.bronstatus} />
          </span>
        }
        under={
          <span className="agenda__knoppen">
            <Button variant="plain" onClick={() => setOpen('uitleg')}>
              {z.waarom}
            </Button>
            {regel.acties.includes('noemReden') ? (
              <Button onClick={() => setOpen('reden')}>
                {regel.redenTeLaat === null ? z.noemReden.knop : z.noemReden.wijzig}
              </Button>
            ) : null}
          </span>
        }
      />
      {open === 'uitleg' ? (
        <TermijnUitleg
          gezinId={regel.gezinId}
          termijnId={regel.id}
          termijnen={[regel, ...regel.ook].map(({ id, soort }) => ({ id, soort, maatregelId: null }))}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
      {open === 'reden' ? (
        <RedenSheet
          gezinId={regel.gezinId}
          klok={regel}
          over={`${wat}. ${z.teLaat(regel.dagen)}.`}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </>
  );
}
