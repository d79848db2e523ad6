import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { useZinnen } from '../../platform/taal.tsx';
import { ReaderLine } from '../../ui/ReaderLine.tsx';
import type { Blik } from './blik.ts';
import { leeftijdOp } from './leeftijd.ts';
import type { useWoorden } from './use-gezin.ts';

const rooms = { gezin: zinnen };

interface WoordProps {
  woord: NonNullable<ReturnType<typeof useWoorden>['data']>[number];
  blik: Blik;
}

/** One text, letter for letter, with who wrote it and the names of who can read it. */
export function Woord({ woord, blik }: WoordProps) {
  const { woorden: z } = useZinnen(rooms).gezin;
  const lid = blik.lid(woord.persoonId);
  const age = lid?.geboortedatum == null ? undefined : leeftijdOp(lid.geboortedatum, blik.vandaag);
  const name = woord.roepnaam ?? blik.roep(woord.persoonId);
  const child = lid?.rol === 'kind' && age?.soort === 'jaren' ? age.jaren : undefined;
  const readers = woord.lezers.filter(({ wacht }) => !wacht).flatMap(({ naam }) => naam ?? []);
  const waiting = woord.lezers.filter(({ wacht }) => wacht).flatMap(({ naam }) => naam ?? []);
  return (
    <figure className="woord">
      <blockquote className="woord__tekst" lang="nl">
        {woord.tekst}
      </blockquote>
      <figcaption>
        <p className="woord__wie">
          {woord.verteldAan === null
            ? z.geschreven(name, child, blik.wanneer(woord.geschrevenOp))
            : z.verteld(name, child, blik.wanneer(woord.geschrevenOp), woord.verteldAan)}
        </p>
        <ReaderLine readers={readers} except={waiting.length === 0 ? [] : [z.wachtOpU(waiting)]} />
      </figcaption>
    </figure>
  );
}
