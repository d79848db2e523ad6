import { capitalise, formatDate } from '@rondom/taal';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { padVan, type PadStap } from './bord-pad.ts';
import { dagenTussen } from './bord-schaal.ts';
import type { BordRij } from './bord-query.ts';
import { rooms, zinVan } from './bord-zinnen.ts';

interface BordPadProps {
  rij: BordRij;
  vandaag: string;
}

/** The days under each other; what did not happen yet is a hollow dot. */
export function BordPadStappen({ rij, vandaag }: BordPadProps) {
  const { taal } = useTaal();
  const z = useZinnen(rooms);
  const stappen = padVan(rij, vandaag);
  return (
    <ol className="pad" role="list">
      {stappen.map((stap, at) => (
        <li key={stap.code} className="pad__stap" data-code={stap.code} data-gebeurd={stap.gebeurd}>
          <Tussen van={stappen[at - 1]?.dag ?? null} tot={stap.dag} />
          <p className="pad__dag">
            {stap.dag === null
              ? stap.code === 'volgendeStap'
                ? capitalise(z.bord.stapGeenDag)
                : null
              : capitalise(formatDate(taal, stap.dag, 'metWeekdag', { metJaar: true }))}
          </p>
          <p className="pad__wat">
            <StapZin stap={stap} rij={rij} />
          </p>
        </li>
      ))}
    </ol>
  );
}

/** The days that went by between two steps: where a child waits, it waits here. */
function Tussen({ van, tot }: { van: string | null; tot: string | null }) {
  const z = useZinnen(rooms).bord.pad;
  if (van === null || tot === null || tot <= van) return null;
  return <p className="pad__tussen">{z.later(dagenTussen(van, tot))}</p>;
}

function StapZin({ stap, rij }: { stap: PadStap; rij: BordRij }) {
  const z = useZinnen(rooms);
  const { pad } = z.bord;
  switch (stap.code) {
    case 'uiterlijk':
      return pad.uiterlijk(z.bord.wachtOp[rij.wachtOp]);
    case 'klok':
      return (
        <>
          {pad.klok}
          {rij.dagenTeLaat > 0 ? (
            <strong className="bord-laat"> {capitalise(z.bord.teLaat(rij.dagenTeLaat))}.</strong>
          ) : null}
        </>
      );
    case 'gestart':
      return rij.status === 'begonnenNietBevestigd' ? `${pad.gestart} ${pad.nogNietBevestigd}` : pad.gestart;
    case 'volgendeStap':
      return (
        <>
          {pad.volgendeStap}: <strong>{zinVan(z.wachtlijst.stap, rij.stap)}</strong>.{' '}
          {capitalise(zinVan(z.wachtlijst.stapWie, rij.stapWie))}.
        </>
      );
    case 'begon':
    case 'bord':
    case 'zegtNee':
    case 'bevestigd':
    case 'anders':
      return pad[stap.code];
  }
}
