import { Link } from '@tanstack/react-router';
import { zicht as zinnen } from '@rondom/taal/schermen/zicht';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { useTeamzicht, type Teamzicht } from './use-zicht.ts';
import { WachterSheet } from './WachterSheet.tsx';
import './zicht.css';

const rooms = { zicht: zinnen };
const vraagt = ({ gemis }: Teamzicht): boolean => gemis.length > 0;

/** For who leads: the children of the team that wait, what is missing first, with who watches each. */
export function TeamZicht() {
  const z = useZinnen(rooms).zicht;
  const query = useTeamzicht();
  const [open, setOpen] = useState<Teamzicht>();
  const missend = query.data?.filter(vraagt) ?? [];
  return (
    <Card title={z.team.titel} tone={missend.length > 0 ? 'amber' : 'plain'}>
      <Vlak
        query={query}
        leeg={{ title: z.team.leeg, text: z.team.leegTekst }}
        laden={<Skeleton count={3} shape="rows" />}
      >
        {(kinderen) => (
          <>
            <p className="zicht__uitleg">
              {missend.length === 0 ? z.team.gerust : z.team.tel(missend.length)}
            </p>
            <List>
              {[...kinderen]
                .sort((a, b) => Number(vraagt(b)) - Number(vraagt(a)))
                .map((kind) => (
                  <Rij key={kind.wachtId} kind={kind} onKies={() => setOpen(kind)} />
                ))}
            </List>
          </>
        )}
      </Vlak>
      {open === undefined ? null : (
        <WachterSheet
          gezinId={open.gezinId}
          zicht={{ wachtId: open.wachtId, ritme: 7 }}
          kind={open.naam}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Card>
  );
}

function Rij({ kind, onKies }: { kind: Teamzicht; onKies: () => void }) {
  const z = useZinnen(rooms).zicht;
  const { wachter, volgendeOp, urgentie, gemis, pad } = kind;
  const delen = [
    wachter === null ? z.niemand : z.team.let(wachter),
    ...(wachter === null && gemis.length === 0 ? [z.team.kiesUiterlijk(kind.noemenUiterlijk)] : []),
    ...(volgendeOp === null ? [] : [z.volgende(volgendeOp)]),
    z.veilig[kind.veilig],
    ...(urgentie === null ? [] : [z.urgentie.keuze[urgentie]]),
    ...(pad.length === 0 ? [] : [z.team.pad(pad.length)]),
  ];
  return (
    <ListRow
      title={
        <Link to="/gezinnen/$gezinId" params={{ gezinId: kind.gezinId }} lang="nl">
          {kind.naam}, {kind.gezin}
        </Link>
      }
      text={
        <>
          {gemis.map(({ reden, sinds }) => (
            <strong key={reden} className="te-laat zicht__regel">
              {z.gemis[reden](sinds)}{' '}
            </strong>
          ))}
          {delen.join(' · ')}
        </>
      }
      {...(kind.verantwoordelijk
        ? { aside: <Button onClick={onKies}>{wachter === null ? z.wachter.knop : z.wachter.anders}</Button> }
        : {})}
    />
  );
}
