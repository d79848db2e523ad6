import { formatOnvolledigeDatum } from '@rondom/taal';
import { zoeken } from '@rondom/taal/schermen/zoeken';
import { Users } from 'lucide-react';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { volledigeNaam } from '../gezin/naam.ts';
import type { Keuze } from './keuzes.ts';
import { useRedenen } from './use-redenen.ts';

const rooms = { zoeken };

interface ZoekLijstProps {
  id: string;
  label: string;
  keuzes: readonly Keuze[];
  actief: Keuze | undefined;
  onKies: (keuze: Keuze) => void;
  /** The pointer moved over a row. */
  onWijs: (index: number) => void;
}

/** The rows that can be chosen; the focus stays in the field, the chosen row is named there. */
export function ZoekLijst({ id, label, keuzes, actief, onKies, onWijs }: ZoekLijstProps) {
  return (
    <>
      <p className="zoek__kop" aria-hidden="true">
        {label}
      </p>
      <ul id={`${id}-lijst`} role="listbox" className="zoek__lijst" aria-label={label}>
        {keuzes.map((keuze, index) => (
          <li
            key={keuze.soort === 'persoon' ? `${keuze.persoon.persoonId} ${keuze.gezinId}` : keuze.gezinId}
            id={`${id}-${index}`}
            role="option"
            className="zoek__rij"
            aria-selected={keuze === actief}
            onMouseMove={() => onWijs(index)}
            onClick={() => onKies(keuze)}
          >
            {keuze.soort === 'persoon' ? <Persoon keuze={keuze} /> : <Gezin keuze={keuze} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Gezin({ keuze: { gezin } }: { keuze: Extract<Keuze, { soort: 'gezin' }> }) {
  const z = useZinnen(rooms).zoeken;
  return (
    <>
      <span className="zoek__teken" aria-hidden="true">
        <Users size={18} />
      </span>
      <span className="zoek__wie">
        <span className="zoek__naam">{z.gezin(gezin.naam)}</span>
        {gezin.geslotenOp === null ? null : (
          <span className="zoek__feiten">{z.gesloten(gezin.geslotenOp)}</span>
        )}
      </span>
    </>
  );
}

function Persoon({ keuze: { persoon } }: { keuze: Extract<Keuze, { soort: 'persoon' }> }) {
  const z = useZinnen(rooms).zoeken;
  const { taal } = useTaal();
  const waarom = useRedenen()(persoon.redenen);
  const naam = volledigeNaam(persoon) ?? '';
  const { geboortedatum, gezin } = persoon;
  const feiten = [
    z.gezin(gezin.naam),
    ...(geboortedatum === null ? [] : [z.geboren(formatOnvolledigeDatum(taal, geboortedatum))]),
    ...(gezin.geslotenOp === null ? [] : [z.gesloten(gezin.geslotenOp)]),
  ];
  return (
    <>
      <Avatar name={naam} size="small" />
      <span className="zoek__wie">
        <span className="zoek__naam" lang="nl">
          {naam}
        </span>
        <span className="zoek__feiten">{feiten.join(' · ')}</span>
      </span>
      {waarom === '' ? null : <span className="zoek__waarom">{waarom}</span>}
    </>
  );
}
