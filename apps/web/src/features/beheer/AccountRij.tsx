import { dayOf } from '@rondom/taal';
import { beheer } from '@rondom/taal/schermen/beheer';
import { rollen } from '@rondom/taal/schermen/rollen';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { ListRow } from '../../ui/List.tsx';
import type { Account } from './use-beheer.ts';
import { ZetAccount } from './ZetAccount.tsx';
import { ZetRegistratie } from './ZetRegistratie.tsx';

const rooms = { beheer, rollen };

/** One account: who, as what, of which organisation, and whether it is open. */
export function AccountRij({ account }: { account: Account }) {
  const words = useZinnen(rooms);
  const z = words.beheer;
  const [asking, setAsking] = useState(false);
  const [registering, setRegistering] = useState(false);
  const { naam, rol, organisatie, actief, reden, sinds, acties, registratie, magRegistreren } = account;
  const facts = [
    words.rollen[rol],
    ...(organisatie === null ? [] : [organisatie]),
    ...(actief || reden === null || sinds === null ? [] : [z.gesloten(z.reden[reden], dayOf(sinds))]),
    ...(registratie === null
      ? []
      : [z.registratie(z.registratiesoort[registratie.soort], registratie.nummer, registratie.geldigTot)]),
  ];
  const knop = actief ? z.sluit : z.openWeer;
  return (
    <ListRow
      title={
        <>
          <span lang="nl">{naam}</span>
          {actief ? null : (
            <>
              {' '}
              <Badge>{z.dicht}</Badge>
            </>
          )}
        </>
      }
      text={facts.join(' · ')}
      aside={
        acties.length === 0 && !magRegistreren ? undefined : (
          <>
            {magRegistreren ? (
              <Button aria-label={`${z.registratieKnop}: ${naam}`} onClick={() => setRegistering(true)}>
                {z.registratieKnop}
              </Button>
            ) : null}
            {acties.length === 0 ? null : (
              <Button aria-label={`${knop}: ${naam}`} onClick={() => setAsking(true)}>
                {knop}
              </Button>
            )}
            {registering ? <ZetRegistratie account={account} onClose={() => setRegistering(false)} /> : null}
            {asking ? <ZetAccount account={account} onClose={() => setAsking(false)} /> : null}
          </>
        )
      }
    />
  );
}
