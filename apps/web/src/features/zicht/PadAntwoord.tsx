import { capitalise } from '@rondom/taal';
import { expertvraag } from '@rondom/taal/schermen/expertvraag';
import { zicht as zinnen } from '@rondom/taal/schermen/zicht';
import { useZinnen } from '../../platform/taal.tsx';
import type { Padvraag } from './use-padvraag.ts';
import './zicht.css';

const rooms = { expertvraag, zicht: zinnen };

/** What was asked of the expert team, by when, and what came out. They advise; who is in charge decides. */
export function PadAntwoord({ vraag }: { vraag: NonNullable<Padvraag['vraag']> }) {
  const { expertvraag: e, zicht } = useZinnen(rooms);
  const z = zicht.pad.vraag;
  const { stand, antwoord, gebieden, beantwoordOp, gevraagdDoor, gevaarGemeld } = vraag;
  const feiten = [e.treden[vraag.trede], e.functies[vraag.functie], gevraagdDoor ?? ''];
  return (
    <div className="zicht__gezien">
      <section>
        <h3 className="zicht__dag">{z.gevraagd}</h3>
        <p className="zicht__woorden" lang="nl">
          {vraag.vraag}
        </p>
        <p className="gedempt">{capitalise(feiten.filter((feit) => feit !== '').join(' · '))}</p>
      </section>
      <section>
        <h3 className="zicht__dag">{e.antwoord}</h3>
        {gevaarGemeld ? <strong className="te-laat">{e.gevaar}</strong> : null}
        {antwoord === null || beantwoordOp === null ? (
          <p>{stand === 'open' ? z.wacht(vraag.uiterlijk) : capitalise(e.stand.zonderantwoord)}</p>
        ) : (
          <>
            <p className="zicht__woorden" lang="nl">
              {antwoord}
            </p>
            {gebieden.map(({ gebied, tekst }) => (
              <p key={gebied}>
                {capitalise(e.gebieden[gebied])}: <span lang="nl">{tekst}</span>
              </p>
            ))}
            <p className="gedempt">{z.beantwoord(beantwoordOp.slice(0, 10))}</p>
          </>
        )}
      </section>
    </div>
  );
}
