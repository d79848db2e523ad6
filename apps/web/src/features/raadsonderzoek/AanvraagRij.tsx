import { capitalise } from '@rondom/taal';
import { raadsonderzoek } from '@rondom/taal/schermen/raadsonderzoek';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { ListRow } from '../../ui/List.tsx';
import { NeemAanSheet } from './NeemAanSheet.tsx';
import { RondAfSheet } from './RondAfSheet.tsx';
import { TeruggeefSheet } from './TeruggeefSheet.tsx';
import type { Aanvraag, Aanvragen } from './use-raadsonderzoek.ts';

const rooms = { raadsonderzoek };

/** One request as it stands with the Raad: to read, to take up, or with why this reader cannot. */
export function AanvraagRij({ aanvraag, dagen }: { aanvraag: Aanvraag; dagen: Aanvragen['dagen'] }) {
  const all = useZinnen(rooms).raadsonderzoek;
  const z = all.onderzoek;
  const [blad, setBlad] = useState<'aan' | 'terug' | 'af'>();
  const close = () => setBlad(undefined);
  const naam = <span lang="nl">{z.gezin(aanvraag.gezin)}</span>;
  const magNiets =
    !aanvraag.magAannemen && !aanvraag.magTeruggeven && (!aanvraag.magAfronden || aanvraag.leest);
  const laat =
    aanvraag.dagenOpen > 0
      ? all.dagenTeLaat(aanvraag.dagenOpen)
      : aanvraag.dagenZonderAntwoord > 0
        ? all.zonderAntwoord(aanvraag.dagenZonderAntwoord)
        : undefined;
  return (
    <ListRow
      title={
        aanvraag.leest ? (
          <Link to="/raadsonderzoek/$raadsverzoekId" params={{ raadsverzoekId: aanvraag.id }}>
            {naam}
          </Link>
        ) : (
          naam
        )
      }
      text={
        <>
          {feitenVan(aanvraag, all).map(capitalise).join(' · ')}
          {laat === undefined ? null : (
            <>
              {' · '}
              <strong className="te-laat">{laat}</strong>
            </>
          )}
        </>
      }
      under={
        magNiets && aanvraag.vraag === null && aanvraag.banden.length === 0 ? undefined : (
          <div className="raad__onder">
            {aanvraag.vraag === null ? null : (
              <blockquote className="raad__woorden">
                <p lang="nl">{aanvraag.vraag}</p>
              </blockquote>
            )}
            {aanvraag.banden.length === 0 ? null : (
              <p className="raad__klein">
                <strong>{z.kanNiet}.</strong> {aanvraag.banden.map((band) => z.band[band]).join(' ')}{' '}
                {z.collega}
              </p>
            )}
            {magNiets ? null : (
              <div className="raad__knoppen noprint">
                {aanvraag.magAannemen ? (
                  <Button variant="primary" onClick={() => setBlad('aan')}>
                    {z.neemAan}
                  </Button>
                ) : null}
                {aanvraag.magTeruggeven ? (
                  <Button onClick={() => setBlad('terug')}>{z.geefTerug}</Button>
                ) : null}
                {aanvraag.magAfronden && !aanvraag.leest ? (
                  <Button onClick={() => setBlad('af')}>{z.rondAf}</Button>
                ) : null}
              </div>
            )}
            {blad === 'aan' ? <NeemAanSheet aanvraag={aanvraag} dagen={dagen} onClose={close} /> : null}
            {blad === 'terug' ? <TeruggeefSheet aanvraag={aanvraag} onClose={close} /> : null}
            {blad === 'af' ? <RondAfSheet verzoek={aanvraag} onClose={close} /> : null}
          </div>
        )
      }
    />
  );
}

type Zinnen = ReturnType<typeof useZinnen<typeof rooms>>['raadsonderzoek'];

function feitenVan(aanvraag: Aanvraag, { onderzoek: z, uitkomst }: Zinnen): string[] {
  const van = z.van(aanvraag.gevraagdDoor, aanvraag.organisatie);
  switch (aanvraag.stand) {
    case 'gevraagd':
      return [van, z.uiterlijk(aanvraag.antwoordOp)];
    case 'aangenomen':
      return [
        van,
        (aanvraag.leest ? z.totEnMet : z.voorbij)(aanvraag.totOp ?? ''),
        ...(aanvraag.openVragen === 0 ? [] : [z.openVragen(aanvraag.openVragen)]),
      ];
    case 'afgerond':
    case 'geweigerd':
    case 'ingetrokken':
      return [
        ...(aanvraag.uitkomst === null ? [] : [uitkomst[aanvraag.uitkomst]]),
        z.afgerondOp(aanvraag.afgerondOp ?? ''),
      ];
  }
}
