import { capitalise, formatDate } from '@rondom/taal';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Bronmerk } from '../termijn/Bronmerk.tsx';
import { KlokUitleg } from '../termijn/KlokUitleg.tsx';
import { dagenTot } from './volgorde.ts';
import type { Melding } from './melding-query.ts';
import { rooms } from './melding-zinnen.ts';

/** Both days of the first look, the earlier large; why, one press away. */
export function MeldingKlok({ melding, vandaag }: { melding: Melding; vandaag: string }) {
  const { taal } = useTaal();
  const z = useZinnen(rooms);
  const { klok } = z.melding;
  const [open, setOpen] = useState(false);
  const termijnen = melding.termijnen.toSorted((a, b) => a.uiterlijk.localeCompare(b.uiterlijk));
  const [eerste, ...andere] = termijnen;
  if (eerste === undefined) return null;
  const over = dagenTot(vandaag, eerste.uiterlijk);
  return (
    <Card className="melding__klok" title={klok.titel} tone={over <= 0 ? 'amber' : 'plain'}>
      <p className="melding-klok__dag">
        {z.termijn.kop(eerste.uiterlijk)}
        <span className={over < 0 ? 'melding-dagen__laat' : 'melding-klok__over'}>
          {over < 0 ? z.termijn.teLaat(-over) : z.termijn.over(over)}
        </span>
      </p>
      <p className="melding-klok__soort">
        {capitalise(klok.kort[eerste.soort])} <Bronmerk status={eerste.bronstatus} />
      </p>
      {andere.map(({ soort, uiterlijk, bronstatus }) => (
        <p key={soort} className="melding-klok__tweede">
          <strong>{capitalise(formatDate(taal, uiterlijk, 'metWeekdag'))}</strong> {klok.kort[soort]}{' '}
          <Bronmerk status={bronstatus} />
        </p>
      ))}
      <Button variant="plain" className="melding-klok__waarom" onClick={() => setOpen(true)}>
        {klok.waarom}
      </Button>
      <Sheet isOpen={open} onClose={() => setOpen(false)} title={klok.titel} lead={klok.beide}>
        <div className="klokken">
          {termijnen.map((termijn) => (
            <KlokUitleg key={termijn.soort} klok={termijn} vandaag={vandaag} />
          ))}
        </div>
        <p className="klok__print">
          <Button icon={<Printer size={18} />} onClick={() => window.print()}>
            {z.termijn.drukAf}
          </Button>
        </p>
      </Sheet>
    </Card>
  );
}
