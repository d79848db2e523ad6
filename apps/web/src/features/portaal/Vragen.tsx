import { useState } from 'react';
import type { Portaal, Vraag } from './use-portaal.ts';
import { VraagKaart } from './VraagKaart.tsx';

/** The open questions; one that was answered just now stays, with what happens next. */
export function Vragen({ portaal, vandaag }: { portaal: Portaal; vandaag: string }) {
  const [gezien, setGezien] = useState<readonly Vraag[]>(portaal.vragen);
  const nieuw = portaal.vragen.filter(({ wachtId }) => !gezien.some((vraag) => vraag.wachtId === wachtId));
  if (nieuw.length > 0) setGezien([...gezien, ...nieuw]);
  return gezien.map((vraag) => (
    <VraagKaart key={vraag.wachtId} vraag={vraag} portaal={portaal} vandaag={vandaag} />
  ));
}
