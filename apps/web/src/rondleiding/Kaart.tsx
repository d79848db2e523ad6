import { rondleiding } from '@rondom/taal/schermen/rondleiding';
import { useQueryClient } from '@tanstack/react-query';
import { Check, ChevronDown, ChevronUp, MousePointerClick } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useZinnen } from '../platform/taal.tsx';
import { Button } from '../ui/Button.tsx';
import { gaVerder, neemPlaats, paginaVan } from './ga.ts';
import { stappen, type Persoon, type Stap } from './stappen.ts';
import { Opnieuw } from './Opnieuw.tsx';
import { useStand } from './use-stand.ts';

const rooms = { rondleiding };

interface KaartProps {
  stap: Stap;
  /** The how-manieth step it is. */
  nu: number;
  sub: string | undefined;
}

/** One step on a card: who one is, one sentence, one thing to do. */
export function Kaart({ stap, nu, sub }: KaartProps) {
  const z = useZinnen(rooms).rondleiding;
  const titleId = useId();
  const [klein, setKlein] = useState(false);
  const { kijk, klaar, plek } = useStand(stap);
  const wie = sub === stap.ook && stap.ook !== undefined ? stap.ook : stap.wie;
  const opPlaats = sub === wie;
  const kop = useRef<HTMLHeadingElement>(null);
  // Only after a step on this same page: on a new page the browser decides, and the card stands first.
  useEffect(() => {
    if (document.activeElement === document.body && performance.now() > ARRIVAL_MS) kop.current?.focus();
  }, []);
  return (
    <section className="rondleiding" data-plek={plek} data-klein={klein} aria-labelledby={titleId}>
      <header className="rondleiding__kop">
        <h2 id={titleId} ref={kop} tabIndex={-1}>
          {z.stap(nu, stappen.length)}
        </h2>
        <button
          type="button"
          className="rondleiding__vouw"
          aria-expanded={!klein}
          aria-label={klein ? z.vouwUit : z.vouwIn}
          onClick={() => setKlein(!klein)}
        >
          {klein ? <ChevronUp size={20} /> : <ChevronDown size={20} />}
        </button>
      </header>
      {klein ? null : (
        <div className="rondleiding__inhoud">
          <p className="rondleiding__wie">{z.wie[wie]}</p>
          <p className="rondleiding__zin">{stap.zin(z.zin, kijk)}</p>
          {opPlaats ? (
            <Doen stap={stap} stand={{ kijk, klaar }} sub={sub} />
          ) : (
            <Elders stap={stap} wie={wie} sub={sub} />
          )}
        </div>
      )}
    </section>
  );
}

const ARRIVAL_MS = 3_000;

interface DoenProps {
  stap: Stap;
  stand: Pick<ReturnType<typeof useStand>, 'kijk' | 'klaar'>;
  sub: string | undefined;
}

/** The one thing to do: by hand, done for the visitor, or skipped. */
function Doen({ stap, stand: { kijk, klaar }, sub }: DoenProps) {
  const z = useZinnen(rooms).rondleiding;
  const client = useQueryClient();
  const [bezig, setBezig] = useState(false);
  const [mis, setMis] = useState(false);
  const { voorMij, ook } = stap;
  const voorbij = stap.isVoorbij?.(kijk) === true;
  async function doe(): Promise<void> {
    setBezig(true);
    setMis(false);
    try {
      await voorMij?.(kijk, client);
    } catch {
      setMis(true);
    } finally {
      setBezig(false);
    }
  }
  const andere = sub === stap.wie ? ook : stap.wie;
  const toon: Partial<Record<string, string>> = z.toon;
  return (
    <>
      {voorbij ? null : (
        <p className="rondleiding__doe" data-klaar={klaar}>
          {klaar ? <Check size={18} /> : <MousePointerClick size={18} />}
          <span>{stap.doe(z.doe, kijk)}</span>
        </p>
      )}
      <div role="status" className="rondleiding__stand">
        {klaar && voorMij !== undefined ? z.gedaan : null}
        {mis && !klaar ? z.misgegaan : null}
      </div>
      {/* Beside an open sheet the page rests, and the card with it. */}
      <p className="rondleiding__sluit">{z.sluitBlad}</p>
      <div className="rondleiding__knoppen">
        {klaar ? (
          <Button variant="primary" onClick={() => gaVerder(stap, sub)}>
            {z.verder}
          </Button>
        ) : (
          <>
            {voorbij ? <Opnieuw sub={sub} /> : null}
            {voorMij === undefined || voorbij ? null : (
              <Button variant="primary" busy={bezig} onClick={() => void doe()}>
                {z.doeVoorMij}
              </Button>
            )}
            <Button variant="plain" onClick={() => gaVerder(stap, sub)}>
              {z.slaOver}
            </Button>
            {/* The visitor wandered off: after a moment the way back shows. */}
            {voorbij ? null : (
              <Button className="rondleiding__terug" onClick={() => location.assign(paginaVan(stap, sub))}>
                {z.terug}
              </Button>
            )}
          </>
        )}
        {ook === undefined || andere === undefined || stap.ookNu?.(kijk) === false ? null : (
          <Button onClick={() => neemPlaats(stap, andere, sub)}>{toon[andere] ?? z.terug}</Button>
        )}
      </div>
    </>
  );
}

/** In another chair than that of the step: the way back to it. */
function Elders({ stap, wie, sub }: { stap: Stap; wie: Persoon; sub: string | undefined }) {
  const z = useZinnen(rooms).rondleiding;
  return (
    <>
      <p className="rondleiding__doe">{z.elders}</p>
      <div className="rondleiding__knoppen">
        <Button variant="primary" onClick={() => neemPlaats(stap, wie, sub)}>
          {z.terug}
        </Button>
        <Button variant="plain" onClick={() => gaVerder(stap, sub)}>
          {z.slaOver}
        </Button>
      </div>
    </>
  );
}
