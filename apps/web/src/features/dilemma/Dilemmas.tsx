import { dilemma } from '@rondom/taal/schermen/dilemma';
import { wiedoetwat } from '@rondom/taal/schermen/wiedoetwat';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { useOpenGezin } from '../gezin/gezin-context.ts';
import type { Rij } from '../wiedoetwat/use-wiedoetwat.ts';
import type { Inhoud } from './dilemma-inhoud.ts';
import { DilemmasBijGezin } from './DilemmasBijGezin.tsx';
import { DilemmaSheet } from './DilemmaSheet.tsx';
import { useDilemmas, type Dilemmas as Gelezen } from './use-dilemmas.ts';

const rooms = { dilemma, wiedoetwat };

/** What the matrix and the card of dilemmas share: one form, begun at a question or empty. */
export function useDilemmaBij(gezinId: string) {
  const z = useZinnen(rooms);
  const { blik } = useOpenGezin();
  const er = blik.acties.includes('leesDilemmas');
  const query = useDilemmas(gezinId, er);
  const [begin, setBegin] = useState<Partial<Inhoud>>();
  const mag = query.data?.acties.includes('maak') === true;
  const maakVoor = (rij: Rij): void =>
    setBegin({
      soort: rij.leeg ? 'niemandbeslist' : 'tweebeslissen',
      vraag: z.dilemma.bij.begin(z.wiedoetwat.onderwerp[rij.onderwerp]),
    });
  return { er, query, begin, setBegin, maakVoor: mag ? maakVoor : undefined };
}

interface DilemmasProps {
  gezinId: string;
  bij: ReturnType<typeof useDilemmaBij>;
}

/** The dilemmas of this family, for who may read them. */
export function Dilemmas({ gezinId, bij: { er, query, begin, setBegin } }: DilemmasProps) {
  if (!er) return null;
  return (
    <Vlak
      query={query}
      laden={
        <Card>
          <Skeleton shape="rows" count={2} />
        </Card>
      }
    >
      {(gelezen: Gelezen) => (
        <>
          <DilemmasBijGezin gezinId={gezinId} gelezen={gelezen} onMaak={() => setBegin({})} />
          {begin === undefined ? null : (
            <DilemmaSheet
              gezinId={gezinId}
              gelezen={gelezen}
              begin={begin}
              onClose={() => setBegin(undefined)}
            />
          )}
        </>
      )}
    </Vlak>
  );
}
