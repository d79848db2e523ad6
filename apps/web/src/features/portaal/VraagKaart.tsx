import { wachtlijst } from '@rondom/taal/refusals/wachtlijst';
import { portaalvraag } from '@rondom/taal/schermen/portaalvraag';
import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { BelKnop } from './BelKnop.tsx';
import { vastGezichtVan, voornaam } from './namen.ts';
import { useAntwoord, type Antwoord } from './use-antwoord.ts';
import type { Portaal, Vraag } from './use-portaal.ts';
import { useWoordenVan } from './use-woorden-van.ts';
import './vraag.css';

const antwoorden = ['ja', 'neeNogNiet', 'weetNiet'] as const;
const rooms = { portaalvraag };
const faultOptions = { refusals: { wachtlijst } };

interface VraagProps {
  vraag: Vraag;
  portaal: Portaal;
  vandaag: string;
  /** An answer was pressed: the question is no longer open, and its card stays. */
  onKies: () => void;
}

/** Has help begun? Three answers of one size, and the freedom to give none. */
export default function VraagKaart({ vraag, portaal, vandaag, onKies }: VraagProps) {
  const z = useZinnen(rooms).portaalvraag;
  const { toon, noem } = useWoordenVan(portaal);
  const eigen = z[toon];
  const act = useAntwoord(portaal.gezinId, vraag.wachtId);
  const faults = useFaults(act.error, faultOptions);
  const helper = vraag.uitvoerderNaam === null ? '' : voornaam(vraag.uitvoerderNaam);
  const kind = vraag.persoonId === portaal.persoon.id ? '' : noem({ id: vraag.persoonId, ...vraag });
  const vast = vastGezichtVan(portaal);
  const zin = kind === '' ? z.zegt(helper) : z.zegtVan(helper, kind);
  const titel = `${helper === '' ? z.zegtNiemand : zin} ${z.klopt}`;
  function kies(antwoord: Antwoord): void {
    if (act.isPending) return;
    onKies();
    act.mutate(antwoord);
  }
  if (act.data !== undefined) {
    return (
      <Beantwoord
        titel={titel}
        portaal={portaal}
        antwoord={act.variables}
        af={act.data.vanHetBord}
        onToch={act.reset}
      />
    );
  }
  return (
    <Card title={titel} tone="amber" className="vraag">
      <ErrorSummary faults={faults} />
      <p className="zacht">{z.sinds(vraag.begonnenOp, vandaag)}</p>
      <div className="vraag__antwoorden" role="group" aria-label={z.antwoord}>
        {antwoorden.map((antwoord) => (
          <Button
            key={antwoord}
            data-rondleiding={`antwoord-${antwoord}`}
            busy={act.isPending && act.variables === antwoord}
            aria-disabled={act.isPending}
            onClick={() => kies(antwoord)}
          >
            {z[antwoord]}
          </Button>
        ))}
      </div>
      <p>
        {eigen.hoeftNiet}
        {vast === '' ? null : <span className="zacht">{` ${eigen.vooraf(vast)}`}</span>}
      </p>
    </Card>
  );
}

interface BeantwoordProps {
  titel: string;
  portaal: Portaal;
  antwoord: Antwoord;
  /** The child left the board by this answer. */
  af: boolean;
  /** Thought better of it: the answers stand there again, and the new one counts. */
  onToch: () => void;
}

/** What happens after the answer; it takes the focus from the button that went away. */
function Beantwoord({ titel, portaal, antwoord, af, onToch }: BeantwoordProps) {
  const z = useZinnen(rooms).portaalvraag;
  const { toon } = useWoordenVan(portaal);
  const eigen = z[toon];
  const vast = vastGezichtVan(portaal);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  function gevolg(): string {
    if (antwoord === 'ja') return af ? eigen.naJa : eigen.naJaMaar;
    if (antwoord === 'weetNiet') return z.naWeetNiet;
    return vast === '' ? z.naNeeNiemand : z.naNee(vast);
  }
  return (
    <Card title={titel} className="vraag">
      <div ref={box} tabIndex={-1} className="vraag__gevolg">
        <p className="vraag__gekozen">
          <Check size={20} />
          {z[antwoord]}
        </p>
        <p>{gevolg()}</p>
      </div>
      {antwoord === 'ja' ? null : <BelKnop helper={portaal.vastGezicht} />}
      <Button variant="plain" className="vraag__toch" onClick={onToch}>
        {z.toch}
      </Button>
    </Card>
  );
}
