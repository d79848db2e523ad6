import { portaalmeer } from '@rondom/taal/schermen/portaalmeer';
import { portaalvraag } from '@rondom/taal/schermen/portaalvraag';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { voornaam } from './namen.ts';
import type { Antwoord, Portaal } from './use-portaal.ts';
import { useWoordenVan } from './use-woorden-van.ts';
import './vraag.css';

const rooms = { portaalmeer, portaalvraag };

interface AntwoordKaartProps {
  antwoord: Antwoord;
  portaal: Portaal;
  vandaag: string;
  onToch: () => void;
}

/** What was answered before: it stays to be seen, and to be changed, on the page where it was asked. */
export default function AntwoordKaart({ antwoord, portaal, vandaag, onToch }: AntwoordKaartProps) {
  const { portaalmeer: meer, portaalvraag: z } = useZinnen(rooms);
  const { toon, noem } = useWoordenVan(portaal);
  const helper = antwoord.uitvoerderNaam === null ? '' : voornaam(antwoord.uitvoerderNaam);
  const kind = antwoord.persoonId === portaal.persoon.id ? '' : noem({ id: antwoord.persoonId, ...antwoord });
  const zin = kind === '' ? z.zegt(helper) : z.zegtVan(helper, kind);
  return (
    <Card title={`${helper === '' ? z.zegtNiemand : zin} ${z.klopt}`} className="vraag">
      <p>{meer.antwoord[toon](z[antwoord.antwoord], antwoord.op, vandaag)}</p>
      <Button variant="plain" className="vraag__toch" onClick={onToch}>
        {meer.antwoord.toch}
      </Button>
    </Card>
  );
}
