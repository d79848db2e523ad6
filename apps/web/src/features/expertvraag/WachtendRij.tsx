import { capitalise, relativeDay } from '@rondom/taal';
import { bord } from '@rondom/taal/schermen/bord';
import { wachtlijst } from '@rondom/taal/schermen/wachtlijst';
import { useSessie } from '../../platform/sessie.ts';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { ListRow } from '../../ui/List.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import type { Expertwacht } from './use-expertwachten.ts';

const rooms = { bord, wachtlijst };

/** A child under a number: the step that is the reader's, its day, and how long the child waits. */
export function WachtendRij({ wacht }: { wacht: Expertwacht }) {
  const z = useZinnen(rooms);
  const { taal } = useTaal();
  const vandaag = useSessie().data?.vandaag ?? '';
  const { nummer, band, regio, wachtOp, uiterlijk, dagenTeLaat, veilig, stap, stapOp } = wacht;
  const feiten = [
    nummer,
    codeZin(z.bord.band, band ?? 'onbekend'),
    regio,
    wachtOp === null ? null : z.bord.wachtOp[wachtOp],
    uiterlijk === null ? null : z.bord.uiterlijk(uiterlijk),
  ].filter((feit) => feit !== null);
  return (
    <ListRow
      title={
        <>
          {capitalise(codeZin(z.wachtlijst.stap, stap ?? ''))}
          {veilig === 'nietBekend' || veilig === 'nee' ? (
            <>
              {' '}
              <Badge tone="red">{veilig === 'nee' ? z.bord.veiligNee : z.bord.veiligOnbekend}</Badge>
            </>
          ) : null}
        </>
      }
      text={
        <>
          {feiten.join(' · ')}
          {dagenTeLaat === 0 ? null : (
            <>
              {' · '}
              <strong className="gevraagd__laat">{z.bord.teLaat(dagenTeLaat)}</strong>
            </>
          )}
        </>
      }
      aside={stapOp === null ? z.bord.stapGeenDag : relativeDay(taal, stapOp, vandaag, 'weekdagKort')}
    />
  );
}
