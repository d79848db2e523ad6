import { capitalise } from '@rondom/taal';
import { andereweg } from '@rondom/taal/schermen/andereweg';
import { bord } from '@rondom/taal/schermen/bord';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { ListRow } from '../../ui/List.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import { RegisterFeiten } from './RegisterFeiten.tsx';
import type { RegisterWeg } from './use-register.ts';

const rooms = { andereweg, bord };

/** One way under a number. */
export function RegisterRij({ weg, onBeslis }: { weg: RegisterWeg; onBeslis?: () => void }) {
  const z = useZinnen(rooms);
  const wie = [weg.nummer, codeZin(z.bord.band, weg.band ?? 'onbekend'), weg.regio].join(' · ');
  return (
    <ListRow
      title={capitalise(z.andereweg.standen[weg.stand])}
      text={`${wie} · ${z.andereweg.register.wacht(z.bord.wachtOp[weg.wachtOp])}`}
      under={
        <>
          <RegisterFeiten weg={weg} />
          {onBeslis === undefined ? null : (
            <div className="weg__knoppen noprint">
              <Button variant="primary" onClick={onBeslis}>
                {z.andereweg.register.besluit}
              </Button>
            </div>
          )}
        </>
      }
    />
  );
}
