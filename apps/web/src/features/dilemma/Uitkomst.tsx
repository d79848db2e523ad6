import { dilemma } from '@rondom/taal/schermen/dilemma';
import { useZinnen } from '../../platform/taal.tsx';
import type { Dilemma } from './use-dilemmas.ts';
import type { Zaak } from './use-zaken.ts';

const rooms = { dilemma };

interface UitkomstProps {
  van: Pick<Dilemma | Zaak, 'uitkomst' | 'besluit' | 'besluitOrganisatie' | 'patroon'>;
  /** By whom or when it was settled. */
  slot: string;
}

/** How a dilemma ended: who decides from now on, what was decided, and what everybody can take from it. */
export function Uitkomst({ van: { uitkomst, besluit, besluitOrganisatie, patroon }, slot }: UitkomstProps) {
  const alles = useZinnen(rooms).dilemma;
  return (
    <div className="dilemma__uitkomst">
      <strong>{uitkomst === null ? null : alles.uitkomst[uitkomst]}</strong>
      {besluitOrganisatie === null ? null : <span>{alles.bij.beslist(besluitOrganisatie)}</span>}
      <span lang="nl">{besluit}</span>
      {patroon === null ? null : (
        <span>
          <span className="dilemma__klein">{alles.bij.patroon}: </span>
          <span lang="nl">{patroon}</span>
        </span>
      )}
      <span className="dilemma__klein">{slot}</span>
    </div>
  );
}
