import { useNavigate } from '@tanstack/react-router';
import { useZinnen } from '../../platform/taal.tsx';
import { AndereDag } from './AndereDag.tsx';
import { BordHoe } from './BordHoe.tsx';
import { BordVandaagAf } from './BordVandaagAf.tsx';
import { NeemMee } from './NeemMee.tsx';
import { rijenBlad } from './bord-bladen.ts';
import { uitvoer, type Bord, type BordKeus } from './bord-query.ts';
import { rooms } from './bord-zinnen.ts';

/** Below the rows: who left today, how it is counted, another day, and the rows to take along. */
export function BordOnder({ bord, keus }: { bord: Bord; keus: BordKeus }) {
  const z = useZinnen(rooms);
  const navigate = useNavigate();
  const { mee, csv } = z.bordtelling;
  const kies = (op: string) =>
    void navigate({ to: '/wachten', search: op === bord.vandaag ? zonderDag(keus) : { ...keus, op } });
  return (
    <div className="bord-onder">
      <BordVandaagAf rijen={bord.vandaagVanHetBord} toen={bord.dag !== bord.vandaag} />
      <BordHoe belofte={bord.belofte} />
      <details className="bord-anders noprint">
        <summary>{z.bordtelling.toen.kop}</summary>
        <div className="bord-anders__delen">
          <AndereDag vandaag={bord.vandaag} onKies={kies} />
          <NeemMee
            label={mee.rijen}
            uitleg={mee.uitleg}
            maak={async () => {
              const rijen = await uitvoer.rijen(keus);
              return { naam: csv.rijen(rijen.dag), blad: rijenBlad(z, rijen) };
            }}
          />
        </div>
      </details>
    </div>
  );
}

const zonderDag = ({ regio }: BordKeus): BordKeus => (regio === undefined ? {} : { regio });
