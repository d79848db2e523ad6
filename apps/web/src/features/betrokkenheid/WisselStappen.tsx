import { betrokkenheid } from '@rondom/taal/refusals/betrokkenheid';
import { wisseling as zinnen } from '@rondom/taal/schermen/wisseling';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckChips } from '../../ui/CheckChips.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { readDateText } from '../../ui/date-text.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { toast } from '../../ui/toast-store.ts';
import type { Blik } from '../gezin/blik.ts';
import { optionsOf } from '../../ui/options-of.ts';
import { HoorStap } from './HoorStap.tsx';
import { useWisselstap, type StapBody, type Wisseling } from './use-wisseling.ts';

const rooms = { wisseling: zinnen };
type Gesprek = Extract<StapBody, { stap: 'gesprek' }>;

interface WisselStappenProps {
  wisseling: Wisseling;
  blik: Blik;
}

/** What is still to be done, one part for each step; the words of the family apart and as they were said. */
export function WisselStappen({ wisseling, blik }: WisselStappenProps) {
  const z = useZinnen(rooms).wisseling;
  const stap = useWisselstap(blik.gezin.id, wisseling);
  const faults = useFaults(stap.error, { refusals: { betrokkenheid }, fields: {} });
  const doe = (body: StapBody) => stap.mutate(body, { onSuccess: () => toast(z.gedaan) });
  const { openStappen: open } = wisseling;
  return (
    <div className="form">
      <ErrorSummary faults={faults} />
      <p>{z.vanNaar(wisseling.van, wisseling.naar)}</p>
      <p>
        <strong>{z.nog(open.map((een) => z.stap[een]))}</strong>
      </p>
      {wisseling.stemmen.map(({ persoonId, op, tekst }) => (
        <blockquote key={`${persoonId} ${op} ${tekst}`} className="wisseling__stem">
          <p className="wisseling__wie">{z.gezegd(blik.roep(persoonId))}</p>
          <p lang="nl">{tekst}</p>
        </blockquote>
      ))}
      {open.includes('gesprek') ? (
        <GesprekStap doe={doe} vandaag={blik.vandaag} busy={stap.isPending} />
      ) : null}
      {open.includes('vertellen') ? (
        <VertelStap doe={doe} vandaag={blik.vandaag} busy={stap.isPending} />
      ) : null}
      <HoorStap wisseling={wisseling} blik={blik} />
      <Button variant="plain" busy={stap.isPending} onClick={() => doe({ stap: 'intrekken' })}>
        {z.trekIn}
      </Button>
    </div>
  );
}

interface StapProps {
  doe: (body: StapBody) => void;
  busy: boolean;
}

function GesprekStap({ doe, vandaag, busy }: StapProps & { vandaag: string }) {
  const z = useZinnen(rooms).wisseling;
  const [op, setOp] = useState(vandaag);
  const [erbij, setErbij] = useState<Gesprek['erbij']>([]);
  const [zonder, setZonder] = useState<Gesprek['zonder']>();
  const day = readDateText(op);
  return (
    <section className="gaatmee__gezin">
      <DateField id="gesprek-op" label={z.gesprekOp} value={op} onValueChange={setOp} />
      <CheckChips
        id="gesprek-erbij"
        legend={z.erbij}
        options={optionsOf(z.wieErbij)}
        values={erbij}
        onValuesChange={(wie) => setErbij([...wie])}
      />
      {erbij.length === 3 ? null : (
        <RadioChips
          id="gesprek-zonder"
          legend={z.zonderGesprek}
          options={optionsOf(z.redenZonder)}
          value={zonder}
          onValueChange={setZonder}
        />
      )}
      <Button
        busy={busy}
        onClick={() =>
          doe({
            stap: 'gesprek',
            erbij,
            ...(day === undefined ? {} : { op: day }),
            ...(zonder === undefined || erbij.length === 3 ? {} : { zonder }),
          })
        }
      >
        {z.legGesprek}
      </Button>
    </section>
  );
}

function VertelStap({ doe, vandaag, busy }: StapProps & { vandaag: string }) {
  const z = useZinnen(rooms).wisseling;
  const [op, setOp] = useState(vandaag);
  return (
    <section className="gaatmee__gezin">
      <DateField id="verteld-op" label={z.verteldOp} value={op} onValueChange={setOp} />
      <Button busy={busy} onClick={() => doe({ stap: 'vertellen', op: readDateText(op) ?? vandaag })}>
        {z.legVerteld}
      </Button>
    </section>
  );
}
