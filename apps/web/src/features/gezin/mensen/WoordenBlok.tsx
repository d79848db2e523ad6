import { communicatie } from '@rondom/taal/schermen/communicatie';
import { Quote } from 'lucide-react';
import { useZinnen } from '../../../platform/taal.tsx';
import { Button } from '../../../ui/Button.tsx';
import { leeftijdOp } from '../leeftijd.ts';
import { Blok, type BlokProps } from './Blok.tsx';

const rooms = { communicatie };
const TWELVE = 12;

/** Under twelve there is no portal: what the child wants to say is written down with the vast gezicht. */
export function WoordenBlok({ lid, blik, open }: BlokProps) {
  const z = useZinnen(rooms).communicatie.opteken;
  if (!blik.acties.includes('tekenWoordOp') || lid.overledenOp !== null || lid.geboortedatum === null)
    return null;
  const age = leeftijdOp(lid.geboortedatum, blik.vandaag);
  if (age.soort !== 'jaren' || age.jaren >= TWELVE) return null;
  return (
    <Blok title={z.tekst(blik.roep(lid.id))} icon={<Quote size={18} />}>
      <p>{z.uitleg}</p>
      <Button onClick={() => open({ wat: 'schrijfOp' })}>{z.knop(blik.roep(lid.id))}</Button>
    </Blok>
  );
}
