import { capitalise, dayOf } from '@rondom/taal';
import { andereweg } from '@rondom/taal/schermen/andereweg';
import { useZinnen } from '../../platform/taal.tsx';
import type { RegisterWeg } from './use-register.ts';

const rooms = { andereweg };

/** What is needed, which rule was bent, who may say yes and why, what it cost, what was learned. No name. */
export function RegisterFeiten({ weg }: { weg: RegisterWeg }) {
  const z = useZinnen(rooms).andereweg;
  const feiten = [
    z.vraagt[weg.gevraagdAls],
    weg.toestaat === null || weg.stand !== 'gezocht' ? '' : `${z.toestaat} ${z.toestaanders[weg.toestaat]}`,
    weg.toegestaanOp === null || weg.grond === null ? '' : z.register.toegestaan(dayOf(weg.toegestaanOp)),
    weg.plicht === null ? '' : z.plichten[weg.plicht],
    weg.kostenCent === null ? '' : z.kost(weg.kostenCent),
    weg.gestartOp === null ? '' : z.gestart(weg.gestartOp),
    weg.papierenOp === null ? '' : z.papieren.rond(weg.papierenOp),
    weg.eindOp === null ? '' : z.tot(weg.eindOp),
  ].filter((feit) => feit !== '');
  return (
    <div className="weg__feiten">
      {weg.nodig === null ? null : <p lang="nl">{weg.nodig}</p>}
      {weg.hindernis === null ? null : (
        <p>
          {capitalise(z.hindernissen[weg.hindernis])}
          {weg.hindernisTekst === null ? null : (
            <>
              : <span lang="nl">{weg.hindernisTekst}</span>
            </>
          )}
        </p>
      )}
      {weg.reden === null ? null : <p lang="nl">{z.register.redenWas(weg.reden)}</p>}
      {weg.geleerd === null ? null : (
        <p lang="nl">
          <strong>{z.register.geleerd(weg.geleerd)}</strong>
        </p>
      )}
      <p className="weg__klein">{capitalise(feiten.join(' · '))}</p>
    </div>
  );
}
