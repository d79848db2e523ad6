import { Link } from '@tanstack/react-router';
import { gezin as gezinzinnen } from '@rondom/taal/schermen/gezin';
import { maatregel as zinnen } from '@rondom/taal/schermen/maatregel';
import { termijn } from '@rondom/taal/schermen/termijn';
import type { Rol } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { ListRow } from '../../ui/List.tsx';
import { Bronmerk } from '../termijn/Bronmerk.tsx';
import { klokgroepen, standVan, type Klokgroep } from './klokgroepen.ts';
import type { GiMaatregel } from './use-maatregelen.ts';

const rooms = { gezin: gezinzinnen, maatregel: zinnen, termijn };

interface MaatregelRijProps {
  maatregel: GiMaatregel;
  vandaag: string;
  rol: Rol | undefined;
  onNoem: () => void;
  onContact: () => void;
}

/** One measure: which children, until when, how late, and the one thing to do. */
export function MaatregelRij({ maatregel, vandaag, rol, onNoem, onContact }: MaatregelRijProps) {
  const all = useZinnen(rooms);
  const z = all.maatregel;
  const { gezinId, gezin, einddatum, geinformeerdOp, uitvoerder, kinderen } = maatregel;
  const stand = standVan(maatregel);
  const titel = all.gezin.titel(gezin);
  const facts = [
    ...(uitvoerder === null ? [] : [z.jeugdbeschermer(uitvoerder)]),
    z.wistHet(geinformeerdOp),
    z.tot(einddatum),
  ];
  const mayName = rol === 'giteamleider' && stand === 'zonder';
  const mayContact = rol === 'jeugdbeschermer' && stand === 'contact';
  return (
    <ListRow
      title={
        // A team leader names; the family itself is for who works with it.
        rol === 'jeugdbeschermer' ? (
          <Link to="/gezinnen/$gezinId" params={{ gezinId }} lang="nl">
            {titel}
          </Link>
        ) : (
          <span lang="nl">{titel}</span>
        )
      }
      text={
        <>
          {klokgroepen(kinderen, vandaag).map((group) => (
            <Klokregel key={group.namen.join()} group={group} />
          ))}
          <span className="maatregel__feiten">{facts.join(' · ')}</span>
        </>
      }
      aside={
        mayName ? (
          <Button onClick={onNoem}>{z.noem.knop}</Button>
        ) : mayContact ? (
          <Button onClick={onContact}>{z.contact.knop}</Button>
        ) : undefined
      }
    />
  );
}

function Klokregel({ group }: { group: Klokgroep }) {
  const z = useZinnen(rooms);
  const { namen, uiterlijk, gestoptOp, teLaat, bronstatus } = group;
  return (
    <span className="maatregel__klok">
      <strong lang="nl">{z.maatregel.kinderen(namen)}</strong>
      {uiterlijk === null ? null : ` · ${z.termijn.uiterlijk(uiterlijk)}`}
      {teLaat === 0 ? null : (
        <>
          {' · '}
          <strong className={gestoptOp === null ? 'te-laat' : undefined}>{z.termijn.teLaat(teLaat)}</strong>
        </>
      )}
      {gestoptOp === null ? null : ` · ${z.maatregel.eersteContactOp(gestoptOp)}`}{' '}
      <Bronmerk status={bronstatus} />
    </span>
  );
}
