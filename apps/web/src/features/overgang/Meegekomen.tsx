import { dayOf, formatDate } from '@rondom/taal';
import { overgang } from '@rondom/taal/schermen/overgang';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { useOntvangenDeel, type OntvangenDeel } from './use-ontvangen.ts';

const rooms = { overgang };

/** Exactly the pieces that were chosen. */
export function Meegekomen({ id }: { id: string }) {
  const query = useOntvangenDeel(id);
  return (
    <Vlak query={query} laden={<Skeleton shape="rows" count={4} />}>
      {(deel) => <Stukken deel={deel} />}
    </Vlak>
  );
}

function Stukken({ deel }: { deel: OntvangenDeel }) {
  const z = useZinnen(rooms).overgang;
  const { taal } = useTaal();
  const kort = (dag: string) => formatDate(taal, dag, 'lang', { metJaar: true });
  const regels = {
    plan: deel.plan.map(({ tekst }) => tekst),
    punten: deel.punten.map(
      ({ onderwerp, afspraak, uiterlijk, geregeldOp }) =>
        `${z.vragen[onderwerp]} ${afspraak} (${geregeldOp === null ? z.uiterlijk(uiterlijk) : z.geregeld(geregeldOp)})`,
    ),
    woorden: deel.woorden.map(({ geschrevenOp, tekst }) => `${kort(dayOf(geschrevenOp))}: ${tekst}`),
    cijfers: deel.cijfers.map(({ op, cijfer }) => `${kort(op)}: ${cijfer === null ? '–' : String(cijfer)}`),
  };
  return (
    <>
      {deel.stukken.map((stuk) => (
        <section key={stuk} aria-label={z.stuk[stuk]}>
          <h3>{z.stuk[stuk]}</h3>
          {regels[stuk].length === 0 ? (
            <p className="gedempt">{z.ontvangen.niets}</p>
          ) : (
            <ul className="overgang__vragen" lang="nl">
              {regels[stuk].map((regel) => (
                <li key={regel}>{regel}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <p className="gedempt">{z.ontvangen.nietsVan}</p>
    </>
  );
}
