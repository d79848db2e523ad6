import { Link } from '@tanstack/react-router';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { dayOf } from '@rondom/taal';
import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { useZinnen } from '../../platform/taal.tsx';
import { codeZin } from './code-zin.ts';
import type { Gezin } from './contract.ts';
import { MeldingTekst } from './MeldingTekst.tsx';

const rooms = { gezin: zinnen };

interface MeldingItemProps {
  gezinId: string;
  /** Veilig Thuis reads it where it works on it; here it is read by who takes part. */
  eigen: boolean;
  melding: Gezin['meldingen'][number];
}

/** One melding: when, and what the first look said; the words behind one press. */
export function MeldingItem({ gezinId, eigen, melding }: MeldingItemProps) {
  const { meldingen: z } = useZinnen(rooms).gezin;
  const [open, setOpen] = useState(false);
  const { id, ontvangenOp, beoordeeldOp, veiligheid } = melding;
  const facts = [
    veiligheid === null ? z.nogNiet : codeZin(z.veiligheid, veiligheid),
    ...(beoordeeldOp === null ? [] : [z.bekeken(beoordeeldOp)]),
  ];
  return (
    <li className="row">
      <div className="row__main">
        <p className="row__title">
          {eigen ? (
            <Link to="/meldingen/$meldingId" params={{ meldingId: id }}>
              {z.ontvangen(dayOf(ontvangenOp))}
            </Link>
          ) : (
            <button
              type="button"
              className="opent print-text"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {z.ontvangen(dayOf(ontvangenOp))}
              <ChevronDown size={18} />
            </button>
          )}
        </p>
        <p className="row__text">{facts.join(' · ')}</p>
        {open ? <MeldingTekst gezinId={gezinId} meldingId={id} /> : null}
      </div>
    </li>
  );
}
