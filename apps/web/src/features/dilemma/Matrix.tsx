import { dilemma } from '@rondom/taal/schermen/dilemma';
import { useZinnen } from '../../platform/taal.tsx';
import type { Beeld, Getal } from './use-zaken.ts';

const rooms = { dilemma };
/** The radius of the fullest cell, in the units of its picture. */
const STRAAL = 20;

/** Kinds of organisation down, kinds of dilemma across: a dot as large as what was counted, with its number beside it. */
export function Matrix({ beeld }: { beeld: Beeld }) {
  const alles = useZinnen(rooms).dilemma;
  const z = alles.beeld;
  const soorten = beeld.soorten.map(({ soort }) => soort);
  const naam = (soort: string): string => alles.organisatie[soort] ?? alles.anders;
  const meest = Math.max(1, ...beeld.vlakken.flatMap(({ cellen }) => cellen.map(({ aantal }) => aantal.tot)));
  const vaakst = [...beeld.soorten].sort((a, b) => b.alle.tot - a.alle.tot)[0];
  const eerste = beeld.vlakken[0];
  return (
    <>
      {vaakst === undefined || eerste === undefined ? null : (
        <p className="zacht">{z.waaroverZin(alles.soort[vaakst.soort], naam(eerste.organisatie))}</p>
      )}
      <div className="dilemma__breed" role="region" aria-label={z.organisatie} tabIndex={0}>
        <table className="dilemma__matrix">
          <thead>
            <tr>
              <th scope="col">{z.organisatie}</th>
              {soorten.map((soort) => (
                <th key={soort} scope="col">
                  {alles.soort[soort]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {beeld.vlakken.map(({ organisatie, cellen }) => (
              <tr key={organisatie}>
                <th scope="row">{naam(organisatie)}</th>
                {soorten.map((soort) => (
                  <td key={soort} data-label={alles.soort[soort]}>
                    <Stip aantal={cellen.find((cel) => cel.soort === soort)?.aantal} meest={meest} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Area goes with the count. Nothing is a small line, so that an empty cell is seen to be empty. */
function Stip({ aantal, meest }: { aantal: Getal | undefined; meest: number }) {
  const z = useZinnen(rooms).dilemma.beeld;
  if (aantal === undefined || aantal.tot === 0)
    return (
      <>
        <span aria-hidden="true" className="dilemma__geen">
          –
        </span>
        <span className="unseen">0</span>
      </>
    );
  const straal = Math.max(4, STRAAL * Math.sqrt(aantal.tot / meest));
  return (
    <span className="dilemma__stip">
      <svg viewBox="0 0 44 44" aria-hidden="true">
        <circle cx="22" cy="22" r={straal} data-vaag={aantal.van !== aantal.tot} />
      </svg>
      {z.getal(aantal.van, aantal.tot)}
    </span>
  );
}
