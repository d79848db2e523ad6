import { Check, Printer } from 'lucide-react';
import { termijn } from '@rondom/taal/schermen/termijn';
import { useState } from 'react';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { NeemMee } from '../bord/NeemMee.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import { agendaBlad } from './agenda-blad.ts';
import { telPerSoort, VAKKEN } from './agenda-telling.ts';
import { AgendaVak } from './AgendaVak.tsx';
import { neemAgendaMee, useAgenda, type Agenda } from './use-agenda.ts';
import './agenda.css';

const rooms = { termijn };
const ALLE = '';

/** All running clocks of the reader's families: late first, then today, this week and later. */
export function TermijnenPage() {
  const z = useZinnen(rooms).termijn;
  const query = useAgenda();
  return (
    <>
      <PageHeading tab={z.titel} lead={z.agenda.inleiding}>
        {z.titel}
      </PageHeading>
      <Vlak
        query={query}
        leeg={{
          title: z.agenda.leeg,
          text: z.agenda.leegTekst,
          als: ({ regels }) => regels.length === 0,
        }}
        laden={
          <Card>
            <Skeleton shape="rows" count={6} />
          </Card>
        }
      >
        {(agenda) => <AgendaVol agenda={agenda} />}
      </Vlak>
    </>
  );
}

function AgendaVol({ agenda: { regels } }: { agenda: Agenda }) {
  const z = useZinnen(rooms).termijn;
  const { taal } = useTaal();
  const [soort, setSoort] = useState(ALLE);
  const tellingen = telPerSoort(regels);
  const gekozen = regels.filter((regel) => soort === ALLE || regel.soort === soort);
  return (
    <div className="agenda">
      <div className="agenda__keuze">
        {tellingen.length === 0 ? null : (
          <Select
            label={z.agenda.filter}
            options={[
              { value: ALLE, label: `${z.agenda.alles} (${String(regels.length)})` },
              ...tellingen.map(({ soort: code, aantal }) => ({
                value: code,
                label: `${codeZin(z.soort, code)} (${String(aantal)})`,
              })),
            ]}
            value={soort}
            onChange={(event) => setSoort(event.target.value)}
          />
        )}
        <Button icon={<Printer size={18} />} onClick={() => window.print()}>
          {z.agenda.drukAf}
        </Button>
        <NeemMee
          label={z.agenda.csv.knop}
          uitleg={z.agenda.csv.vermeld}
          maak={async () => {
            const mee = await neemAgendaMee();
            return { naam: z.agenda.csv.bestand(mee.vandaag), blad: agendaBlad(taal, z, mee, soort) };
          }}
        />
      </div>
      {gekozen.some(({ vak }) => vak === 'teLaat') ? null : (
        <p className="agenda__niets">
          <Check size={18} aria-hidden="true" />
          {z.agenda.nietsTeLaat}
        </p>
      )}
      <div className="agenda__vakken">
        {VAKKEN.map((vak) => {
          const rijen = gekozen.filter((regel) => regel.vak === vak);
          return rijen.length === 0 ? null : <AgendaVak key={vak} vak={vak} regels={rijen} />;
        })}
      </div>
    </div>
  );
}
