import { termijn } from '@rondom/taal/schermen/termijn';
import { termijnregels } from '@rondom/taal/schermen/termijnregels';
import { Calculator } from 'lucide-react';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import { duurVan, geldigheid, gevolgZin, hoeTelt, verlengingzin, versieNu } from './regelwoorden.ts';
import { Bronmerk } from '../termijn/Bronmerk.tsx';
import type { Soort, Versie } from './use-register.ts';

const rooms = { termijn, termijnregels };

interface TermijnregelProps {
  soort: Soort;
  vandaag: string;
  onReken: () => void;
}

/** One clock of the register: what starts it, how long, how it counts, where that stands. */
export function Termijnregel({ soort, vandaag, onReken }: TermijnregelProps) {
  const z = useZinnen(rooms);
  const { taal } = useTaal();
  const nu = versieNu(soort.versies, vandaag);
  if (nu === undefined) return null;
  const naam = codeZin(z.termijn.soort, soort.soort);
  const andere = soort.versies.filter((versie) => versie !== nu);
  return (
    <li className="regel">
      <div className="regel__kop">
        <h3 className="regel__naam">{naam}</h3>
        <p className="regel__duur">{duurVan(taal, z.termijnregels, nu)}</p>
      </div>
      <Feiten soort={soort} versie={nu} vandaag={vandaag} />
      {andere.length === 0 ? null : (
        <details className="regel__versies">
          <summary>{z.termijnregels.andereVersies(andere.length)}</summary>
          <ul role="list">
            {andere.map((versie) => (
              <li key={versie.geldigVanaf}>
                {`${geldigheid(z.termijnregels, versie, vandaag)}: ${duurVan(taal, z.termijnregels, versie)}. `}
                <span lang="nl">{versie.bron}</span> <Bronmerk status={versie.bronstatus} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="regel__reken">
        <Button
          icon={<Calculator size={18} />}
          aria-label={z.termijnregels.rekenUitVoor(naam)}
          onClick={onReken}
        >
          {z.termijnregels.rekenUit}
        </Button>
      </p>
    </li>
  );
}

function Feiten({ soort, versie, vandaag }: { soort: Soort; versie: Versie; vandaag: string }) {
  const z = useZinnen(rooms);
  const w = z.termijnregels;
  return (
    <dl className="regel__feiten">
      <div>
        <dt>{versie.richting === 'terug' ? w.teltTerug : w.begint}</dt>
        <dd>{codeZin(z.termijn.beeld.gebeurtenis, soort.gebeurtenis)}</dd>
      </div>
      <div>
        <dt>{w.telt}</dt>
        <dd>{hoeTelt(w, versie)}</dd>
      </div>
      <Kan versie={versie} />
      <div>
        <dt>{w.daarna}</dt>
        <dd>
          {soort.gevolgen.length === 0 ? (
            codeZin(w.einde, versie.einde)
          ) : (
            <ul role="list">
              {soort.gevolgen.map((gevolg) => (
                <Gevolgregel key={`${gevolg.code} ${gevolg.termijn ?? ''}`} gevolg={gevolg} />
              ))}
            </ul>
          )}
        </dd>
      </div>
      <div>
        <dt>{w.bron}</dt>
        <dd>
          <span lang="nl">{versie.bron}</span> <Bronmerk status={versie.bronstatus} />
        </dd>
      </div>
      <div>
        <dt>{w.geldt}</dt>
        <dd>
          {geldigheid(w, versie, vandaag)}
          {versie.herkomst === 'toegevoegd' ? ` (${w.toegevoegd})` : null}
        </dd>
      </div>
    </dl>
  );
}

/** That it may be extended, or stand still, each with the text it rests on: often another than that of the clock. */
function Kan({ versie: { verlenging, opschorting } }: { versie: Versie }) {
  const w = useZinnen(rooms).termijnregels;
  const { taal } = useTaal();
  const kan = [
    ...(verlenging === null ? [] : [{ zin: verlengingzin(taal, w, verlenging), ...verlenging }]),
    ...(opschorting === null ? [] : [{ zin: w.opschorting, ...opschorting }]),
  ];
  if (kan.length === 0) return null;
  return (
    <div>
      <dt>{w.kan}</dt>
      <dd>
        <ul role="list">
          {kan.map(({ zin, bron, bronstatus }) => (
            <li key={zin}>
              {zin} <span lang="nl">{`(${bron})`}</span> <Bronmerk status={bronstatus} />
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

function Gevolgregel({ gevolg }: { gevolg: Soort['gevolgen'][number] }) {
  const z = useZinnen(rooms);
  return (
    <li>
      {gevolgZin(z.termijnregels, z.termijn.soort, gevolg)} <span lang="nl">{`(${gevolg.bron})`}</span>
    </li>
  );
}
