import type { ReactNode } from 'react';
import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List } from '../../ui/List.tsx';
import type { Lid } from './contract.ts';
import type { GezinDelenProps } from './gezin-delen.ts';
import { LidRij } from './LidRij.tsx';
import './wie-hoort-bij-wie.css';

const rooms = { gezin: zinnen };

interface WieHoortBijWieProps extends GezinDelenProps {
  knoppen?: ReactNode;
}

/** The people of the family as a calm list: children first, then parents, then relatives. */
export function WieHoortBijWie({ blik, open, knoppen }: WieHoortBijWieProps) {
  const { wieHoortBijWie: z } = useZinnen(rooms).gezin;
  const { leden } = blik.gezin;
  const group = (title: string, wanted: (lid: Lid) => boolean) => {
    const found = leden.filter(wanted);
    return found.length === 0 ? null : (
      <Groep title={title}>
        {found.map((lid) => (
          <LidRij
            key={lid.id}
            lid={lid}
            blik={blik}
            onOpen={() => open({ wat: 'overPersoon', persoonId: lid.id })}
          />
        ))}
      </Groep>
    );
  };
  const isParent = ({ rol }: Lid) => rol === 'ouder' || rol === 'partner';
  return (
    <Card title={z.titel} aside={knoppen}>
      {leden.length === 0 ? <EmptyState title={z.leeg} text={z.leegTekst} /> : null}
      <div className="verwanten">
        {group(z.kinderen, ({ rol }) => rol === 'kind')}
        {group(z.ouders, isParent)}
        {group(z.familie, (lid) => lid.rol !== 'kind' && !isParent(lid))}
      </div>
    </Card>
  );
}

function Groep({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="verwanten__groep">
      <h3 className="verwanten__titel">{title}</h3>
      <List label={title}>{children}</List>
    </section>
  );
}
