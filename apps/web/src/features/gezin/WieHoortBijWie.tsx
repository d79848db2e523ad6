import type { ReactNode } from 'react';
import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { useZinnen } from '../../platform/taal.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List } from '../../ui/List.tsx';
import type { Blik } from './blik.ts';
import type { Lid } from './contract.ts';
import { Deel } from './Deel.tsx';
import { HuishoudenRij } from './HuishoudenRij.tsx';
import { LidRij } from './LidRij.tsx';
import './wie-hoort-bij-wie.css';

const rooms = { gezin: zinnen };

/** The people of the family as a calm list: children first, then parents, relatives, and who live together. */
export function WieHoortBijWie({ blik, knoppen }: { blik: Blik; knoppen?: ReactNode }) {
  const { wieHoortBijWie: z } = useZinnen(rooms).gezin;
  const { leden, huishoudens } = blik.gezin;
  const group = (title: string, wanted: (lid: Lid) => boolean) => {
    const found = leden.filter(wanted);
    return found.length === 0 ? null : (
      <Groep title={title}>
        {found.map((lid) => (
          <LidRij key={lid.id} lid={lid} blik={blik} />
        ))}
      </Groep>
    );
  };
  const isParent = ({ rol }: Lid) => rol === 'ouder' || rol === 'partner';
  return (
    <Deel title={z.titel} count={leden.length} aside={knoppen}>
      {leden.length === 0 ? <EmptyState title={z.leeg} text={z.leegTekst} /> : null}
      <div className="verwanten">
        {group(z.kinderen, ({ rol }) => rol === 'kind')}
        {group(z.ouders, isParent)}
        {group(z.familie, (lid) => lid.rol !== 'kind' && !isParent(lid))}
        {huishoudens.length === 0 ? null : (
          <Groep title={z.huishoudens}>
            {huishoudens.map((huishouden) => (
              <HuishoudenRij key={huishouden.id} huishouden={huishouden} blik={blik} />
            ))}
          </Groep>
        )}
      </div>
    </Deel>
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
