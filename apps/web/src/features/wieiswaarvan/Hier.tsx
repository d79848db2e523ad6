import { wieiswaarvan } from '@rondom/taal/schermen/wieiswaarvan';
import { Moon, Phone } from 'lucide-react';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { ZetTaakdragerSheet } from './ZetTaakdragerSheet.tsx';
import type { Taak, Taakdrager, WieIsWaarvan } from './use-wieiswaarvan.ts';

const rooms = { wieiswaarvan };

/** Who carries each task here. What nobody filled in stands out; it is never guessed. */
export function Hier({ taken, gelezen }: { taken: readonly Taak[]; gelezen: WieIsWaarvan }) {
  const z = useZinnen(rooms).wieiswaarvan;
  const [open, setOpen] = useState<Taak>();
  const magZetten = gelezen.acties.includes('zetTaakdrager');
  return (
    <>
      {taken.map((taak) => {
        const rijen = gelezen.taakdragers.filter((rij) => rij.taak === taak);
        const nu = rijen.filter(({ stand }) => stand === 'nu');
        return (
          <section key={taak} className="hier" data-leeg={nu.length === 0}>
            <h3>{z.taak[taak]}</h3>
            {nu.length === 0 ? (
              <p className="hier__leeg">
                <strong>{z.nietIngevuld}</strong>
                <span>{z.nietIngevuldTekst}</span>
              </p>
            ) : (
              nu.map((rij) => <Drager key={rij.id} rij={rij} />)
            )}
            <Anders rijen={rijen.filter(({ stand }) => stand !== 'nu')} />
            {magZetten ? (
              <div className="noprint">
                <Button onClick={() => setOpen(taak)}>{nu.length === 0 ? z.vulIn : z.wijzig}</Button>
              </div>
            ) : null}
          </section>
        );
      })}
      {open === undefined ? null : (
        <ZetTaakdragerSheet taak={open} gelezen={gelezen} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}

function Drager({ rij }: { rij: Taakdrager }) {
  const z = useZinnen(rooms).wieiswaarvan;
  return (
    <div className="hier__drager">
      <p className="hier__naam" lang="nl">
        {rij.naam}
      </p>
      <p className="zacht">
        {rij.gemeente ?? z.heleRegio} · {z.sinds(rij.vanaf)}
      </p>
      {rij.telefoon === null ? null : (
        <Nummer icoon={<Phone size={16} />} label={z.telefoon} nummer={rij.telefoon} />
      )}
      {rij.buitenKantoor === null ? null : (
        <Nummer icoon={<Moon size={16} />} label={z.buitenKantoor} nummer={rij.buitenKantoor} />
      )}
      <p className="hier__gezegd">{z.gezegd(rij.gezegdDoor, rij.gezegdOp)}</p>
    </div>
  );
}

function Nummer({ icoon, label, nummer }: { icoon: React.ReactNode; label: string; nummer: string }) {
  return (
    <p className="hier__nummer">
      {icoon}
      <span>{label}</span>
      <a href={`tel:${nummer.replace(/[^+\d]/g, '')}`}>{nummer}</a>
    </p>
  );
}

/** What held before, and what will hold later. */
function Anders({ rijen }: { rijen: readonly Taakdrager[] }) {
  const z = useZinnen(rooms).wieiswaarvan;
  if (rijen.length === 0) return null;
  return (
    <details className="hier__anders noprint">
      <summary>{z.eerder}</summary>
      <ul>
        {rijen.map(({ id, naam, gemeente, vanaf, tot }) => (
          <li key={id}>
            <span lang="nl">{naam}</span> ({gemeente ?? z.heleRegio}):{' '}
            {tot === null ? z.vanaf(vanaf) : z.totEnMet(vanaf, tot)}
          </li>
        ))}
      </ul>
    </details>
  );
}
