import { dilemma } from '@rondom/taal/schermen/dilemma';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { AfspraakSheet } from './AfspraakSheet.tsx';
import { Inklapbaar } from './Inklapbaar.tsx';
import { Matrix } from './Matrix.tsx';
import { Paren } from './Paren.tsx';
import type { Beeld as Gelezen, Getal } from './use-zaken.ts';

const rooms = { dilemma };

/** What comes back in a region: how much, about what and between whom, how long, how it ends, what was learned. */
export function Beeld({ beeld }: { beeld: Gelezen }) {
  const alles = useZinnen(rooms).dilemma;
  const z = alles.beeld;
  if (beeld.alle.tot === 0)
    return (
      <>
        <EmptyState title={z.leeg} text={z.leegTekst} />
        <Termijnen beeld={beeld} />
      </>
    );
  return (
    <>
      <Inklapbaar titel={z.waarover}>
        <Matrix beeld={beeld} />
      </Inklapbaar>
      <Inklapbaar titel={z.tussen}>
        <Paren beeld={beeld} />
      </Inklapbaar>
      <div className="dilemma__naast">
        <Inklapbaar titel={z.hoe}>
          {beeld.uitkomsten.length === 0 ? (
            <p className="zacht">{z.nogGeen}</p>
          ) : (
            <Uitkomsten beeld={beeld} />
          )}
        </Inklapbaar>
        <Inklapbaar titel={z.geleerd}>
          {beeld.geleerd.length === 0 ? <p className="zacht">{z.geleerdLeeg}</p> : null}
          <ul className="dilemma__geleerd" role="list">
            {beeld.geleerd.map(({ tekst }) => (
              <li key={tekst} lang="nl">
                {tekst}
              </li>
            ))}
          </ul>
        </Inklapbaar>
      </div>
      <Termijnen beeld={beeld} />
      <p className="gedempt">{z.onderschrift}</p>
    </>
  );
}

/** How much, how late and how long, in four numbers. */
export function Koppen({ beeld }: { beeld: Gelezen }) {
  const z = useZinnen(rooms).dilemma.beeld;
  const getal = ({ van, tot }: Getal): string => z.getal(van, tot);
  return (
    <dl className="dilemma__koppen">
      <div>
        <dt>{z.gemeld}</dt>
        <dd>{getal(beeld.alle)}</dd>
      </div>
      <div>
        <dt>{z.lopend}</dt>
        <dd>{getal(beeld.lopend)}</dd>
      </div>
      <div data-laat={beeld.teLaat.tot > 0}>
        <dt>{z.teLaat}</dt>
        <dd>{getal(beeld.teLaat)}</dd>
      </div>
      <div>
        <dt>{z.helft}</dt>
        <dd>{beeld.mediaan === null ? z.teWeinig : z.dagen(beeld.mediaan)}</dd>
      </div>
    </dl>
  );
}

function Uitkomsten({ beeld }: { beeld: Gelezen }) {
  const alles = useZinnen(rooms).dilemma;
  const meest = Math.max(1, ...beeld.uitkomsten.map(({ aantal }) => aantal.tot));
  return (
    <ul className="dilemma__balken" role="list">
      {beeld.uitkomsten.map(({ uitkomst, aantal }) => (
        <li key={uitkomst}>
          <span>{alles.uitkomst[uitkomst]}</span>
          <meter min={0} max={meest} value={aantal.tot} aria-hidden="true" />
          <strong>{alles.beeld.getal(aantal.van, aantal.tot)}</strong>
        </li>
      ))}
    </ul>
  );
}

function Termijnen({ beeld }: { beeld: Gelezen }) {
  const z = useZinnen(rooms).dilemma.beeld;
  const [open, setOpen] = useState(false);
  const regios = beeld.regios.filter(({ naam }) => beeld.regio === null || beeld.regio === naam);
  return (
    <Inklapbaar
      titel={z.termijn}
      aside={
        <Button className="noprint" onClick={() => setOpen(true)}>
          {z.verander}
        </Button>
      }
    >
      <ul className="dilemma__termijnen" role="list">
        {regios.map(({ id, naam, werkdagen, afgesprokenOp }) => (
          <li key={id}>
            {z.termijnVan(naam, werkdagen)}{' '}
            <span className="dilemma__klein">
              {afgesprokenOp === null ? z.eigen : z.sinds(afgesprokenOp)}
            </span>
          </li>
        ))}
      </ul>
      {open ? <AfspraakSheet regios={beeld.regios} onClose={() => setOpen(false)} /> : null}
    </Inklapbaar>
  );
}
