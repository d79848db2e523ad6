import { mijndag } from '@rondom/taal/schermen/mijndag';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List } from '../../ui/List.tsx';
import { DagRij } from './DagRij.tsx';
import type { Dagregel } from './use-mijndag.ts';

const rooms = { mijndag };

interface DagGroepProps {
  groep: Dagregel['groep'];
  regels: readonly Dagregel[];
}

/** One part of the day with how many rows it has; without rows it says so, in the same place. */
export function DagGroep({ groep, regels }: DagGroepProps) {
  const z = useZinnen(rooms).mijndag;
  const rows = regels.filter((regel) => regel.groep === groep);
  const isVandaag = groep === 'vandaag';
  return (
    <Card
      title={z.groep[groep]}
      aside={groep === 'dezeWeek' ? undefined : <span className="mijndag__aantal">{rows.length}</span>}
      tone={isVandaag && rows.length > 0 ? 'amber' : 'plain'}
    >
      {rows.length === 0 ? (
        <EmptyState title={z.leeg[groep]} text={isVandaag ? z.leeg.vandaagTekst : undefined} />
      ) : (
        <List label={z.groep[groep]}>
          {rows.map((regel, at) => (
            <DagRij key={`${regel.soort} ${regel.gezinId} ${String(at)}`} regel={regel} />
          ))}
        </List>
      )}
    </Card>
  );
}
