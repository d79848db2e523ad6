import { capitalise } from '@rondom/taal';
import { andereweg } from '@rondom/taal/schermen/andereweg';
import { useZinnen } from '../../platform/taal.tsx';
import type { Weg } from './use-andereweg.ts';

const rooms = { andereweg };

/** What is needed, what stood in the way, who said yes and why, who does it, the papers, what it costs. */
export function WegFeiten({ weg }: { weg: Weg }) {
  const z = useZinnen(rooms).andereweg;
  const feiten = [
    z.vraagt[weg.gevraagdAls],
    weg.gestartOp === null ? '' : z.gestart(weg.gestartOp),
    weg.kostenCent === null ? '' : z.kost(weg.kostenCent),
    weg.eindOp === null ? '' : z.tot(weg.eindOp),
    weg.papierenOp === null ? '' : z.papieren.rond(weg.papierenOp),
    weg.papierenOp === null && weg.papierenUiterlijk !== null
      ? z.papieren.uiterlijk(weg.papierenUiterlijk)
      : '',
    weg.plicht === null ? '' : z.plichten[weg.plicht],
  ].filter((feit) => feit !== '');
  return (
    <div className="weg__feiten">
      {weg.nodig === null ? null : <p lang="nl">{weg.nodig}</p>}
      {weg.hindernis === null ? null : (
        <p>
          {z.hindernis} {capitalise(z.hindernissen[weg.hindernis])}
          {weg.hindernisTekst === null ? null : (
            <>
              : <span lang="nl">{weg.hindernisTekst}</span>
            </>
          )}
        </p>
      )}
      {weg.toegestaanDoor === null ? null : (
        <p>
          {capitalise(z.standen[weg.stand === 'geweigerd' ? 'geweigerd' : 'toegestaan'])}:{' '}
          {weg.toegestaanDoor}
          {weg.reden === null ? null : <span lang="nl">{`. ${weg.reden}`}</span>}
        </p>
      )}
      {weg.wie === null ? null : <p>{z.doet(weg.wie)}</p>}
      <p className="weg__klein">
        {capitalise(feiten.join(' · '))}
        {weg.papierenTeLaat ? (
          <>
            {' · '}
            <strong className="te-laat">{z.papieren.teLaat}</strong>
          </>
        ) : null}
      </p>
      {weg.geleerd === null ? null : <p lang="nl">{z.register.geleerd(weg.geleerd)}</p>}
    </div>
  );
}
