import { maatregel as zinnen } from '@rondom/taal/schermen/maatregel';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Gezin, Overzicht } from '../gezin/contract.ts';
import { EersteContact } from './EersteContact.tsx';
import { GeenFamiliegroepsplan } from './GeenFamiliegroepsplan.tsx';
import { NoemJeugdbeschermer } from './NoemJeugdbeschermer.tsx';
import { contactstand } from './nog-te-spreken.ts';
import { useNaam } from './use-naam.ts';
import './maatregel.css';

const rooms = { maatregel: zinnen };

interface MaatregelActiesProps {
  gezin: Gezin;
  maatregelId: string;
  /** What the API listed for this reader. */
  acties: Overzicht['acties'];
}

/** What can be done now about one running measure; nothing when nothing is asked. */
export function MaatregelActies({ gezin, maatregelId, acties }: MaatregelActiesProps) {
  const z = useZinnen(rooms).maatregel;
  const naam = useNaam(gezin.leden);
  const [open, setOpen] = useState<'noem' | 'contact' | 'geenPlan'>();
  const close = () => setOpen(undefined);
  const running = gezin.maatregelen.find(({ id }) => id === maatregelId);
  const named = gezin.betrokkenen.some(
    (b) => b.soort === 'uitvoerder' && b.nu && b.maatregelId === maatregelId,
  );
  const missing = contactstand(gezin, maatregelId).personen.some(({ gesprokenOp }) => !gesprokenOp);
  const planRuns = gezin.termijnen.some((t) => t.soort === 'planwettelijk' && t.maatregelId === maatregelId);
  const may = {
    noem: acties.includes('wijsUitvoerderAan') && !named,
    contact: acties.includes('legEersteContactVast') && missing,
    geenPlan: acties.includes('legGeenPlanVast') && !planRuns,
  };
  if (running === undefined || !(may.noem || may.contact || may.geenPlan)) return null;
  const of = { gezinId: gezin.id, maatregelId, onClose: close };
  return (
    <div className="maatregel__acties">
      {may.noem ? <Button onClick={() => setOpen('noem')}>{z.noem.knop}</Button> : null}
      {may.contact ? <Button onClick={() => setOpen('contact')}>{z.contact.knop}</Button> : null}
      {may.geenPlan ? <Button onClick={() => setOpen('geenPlan')}>{z.geenPlan.knop}</Button> : null}
      {open === 'noem' ? <NoemJeugdbeschermer {...of} kinderen={running.kinderen.map(naam)} /> : null}
      {open === 'contact' ? <EersteContact {...of} /> : null}
      {open === 'geenPlan' ? <GeenFamiliegroepsplan {...of} /> : null}
    </div>
  );
}
