import { capitalise, dayOf } from '@rondom/taal';
import { raadsonderzoek } from '@rondom/taal/schermen/raadsonderzoek';
import type { ReactNode } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Stukken } from './Stukken.tsx';
import type { Raadsvraag } from './use-raadsonderzoek.ts';

const rooms = { raadsonderzoek };

interface VragenProps {
  vragen: readonly Raadsvraag[];
  /** What this reader can do with one. */
  knop?: (vraag: Raadsvraag) => ReactNode;
}

/** What the investigator asked for, the answer with its pieces, and how long it waits. */
export function Vragen({ vragen, knop }: VragenProps) {
  const z = useZinnen(rooms).raadsonderzoek;
  return (
    <ul className="raad__vragen" role="list">
      {vragen.map((vraag) => (
        <li key={vraag.id}>
          <blockquote className="raad__woorden">
            <p lang="nl">{vraag.vraag}</p>
          </blockquote>
          <p className="raad__klein">
            {capitalise(standVan(vraag, z))}
            {vraag.dagenOpen === 0 ? null : (
              <>
                {' · '}
                <strong className="te-laat">{z.zonderAntwoord(vraag.dagenOpen)}</strong>
              </>
            )}
          </p>
          {vraag.antwoord === null ? null : (
            <p className="raad__antwoord" lang="nl">
              {vraag.antwoord}
            </p>
          )}
          {vraag.stukken.length === 0 ? null : <Stukken stukken={vraag.stukken} />}
          {knop?.(vraag)}
        </li>
      ))}
    </ul>
  );
}

type Zinnen = ReturnType<typeof useZinnen<typeof rooms>>['raadsonderzoek'];

function standVan(vraag: Raadsvraag, { vragen: z }: Zinnen): string {
  const op = vraag.beantwoordOp === null ? '' : dayOf(vraag.beantwoordOp);
  switch (vraag.stand) {
    case 'gesteld':
      return `${z.gevraagdOp(dayOf(vraag.gesteldOp))} · ${z.uiterlijk(vraag.antwoordOp)}`;
    case 'beantwoord':
      return z.antwoord(vraag.beantwoordDoor ?? '', op);
    case 'geweigerd':
      return z.nee(vraag.beantwoordDoor ?? '', op);
  }
}
