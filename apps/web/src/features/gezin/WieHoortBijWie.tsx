import { House } from 'lucide-react';
import type { ReactNode } from 'react';
import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { huishouden as huiszinnen } from '@rondom/taal/schermen/huishouden';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List } from '../../ui/List.tsx';
import type { Lid } from './contract.ts';
import { Deel } from './Deel.tsx';
import type { GezinDelenProps } from './gezin-delen.ts';
import { HuishoudenRij } from './HuishoudenRij.tsx';
import { LidRij } from './LidRij.tsx';
import './wie-hoort-bij-wie.css';

const rooms = { gezin: zinnen, huishouden: huiszinnen };

interface WieHoortBijWieProps extends GezinDelenProps {
  knoppen?: ReactNode;
}

/** The people of the family as a calm list: children first, then parents, relatives, and who live together. */
export function WieHoortBijWie({ blik, open, knoppen }: WieHoortBijWieProps) {
  const { gezin: words, huishouden } = useZinnen(rooms);
  const z = words.wieHoortBijWie;
  const addsHome = blik.acties.includes('maakHuishouden') && blik.gezin.leden.length > 0;
  const { leden, huishoudens } = blik.gezin;
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
    <Deel title={z.titel} count={leden.length} aside={knoppen}>
      {leden.length === 0 ? <EmptyState title={z.leeg} text={z.leegTekst} /> : null}
      <div className="verwanten">
        {group(z.kinderen, ({ rol }) => rol === 'kind')}
        {group(z.ouders, isParent)}
        {group(z.familie, (lid) => lid.rol !== 'kind' && !isParent(lid))}
        {huishoudens.length === 0 && !addsHome ? null : (
          <Groep
            title={z.huishoudens}
            knop={
              addsHome ? (
                <Button
                  variant="plain"
                  icon={<House size={18} />}
                  onClick={() => open({ wat: 'huishouden' })}
                >
                  {huishouden.thuis.voegToe}
                </Button>
              ) : null
            }
          >
            {huishoudens.map((home) => (
              <HuishoudenRij
                key={home.id}
                huishouden={home}
                blik={blik}
                onOpen={() => open({ wat: 'thuis', huishoudenId: home.id })}
              />
            ))}
          </Groep>
        )}
      </div>
    </Deel>
  );
}

function Groep({ title, knop, children }: { title: string; knop?: ReactNode; children: ReactNode }) {
  return (
    <section className="verwanten__groep">
      <h3 className="verwanten__titel">{title}</h3>
      <List label={title}>{children}</List>
      {knop}
    </section>
  );
}
