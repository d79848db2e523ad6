import { veiligheid as zinnen } from '@rondom/taal/schermen/veiligheid';
import { formatDate } from '@rondom/taal';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import type { Blik } from '../gezin/blik.ts';
import { stemnaam, stemvorm } from './stemvorm.ts';
import { Teken } from './Teken.tsx';
import type { VeiligheidKind } from './use-veiligheid.ts';

const rooms = { veiligheid: zinnen };
const punten = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** One child: a place for each figure, the voices on it, what they said before hollow, and the talk in one sentence. */
export function KindLijn({ kind, blik }: { kind: VeiligheidKind; blik: Blik }) {
  const z = useZinnen(rooms).veiligheid;
  const { taal } = useTaal();
  const { hoog, laag } = kind.verschil ?? {};
  const ongevraagd = kind.stemmen.filter(({ cijfer }) => cijfer === null);
  return (
    <div className="veilig__kind">
      <h3 className="veilig__naam">{blik.roep(kind.persoonId)}</h3>
      <ol className="veilig__lijn">
        {punten.map((punt) => (
          <li key={punt} className="veilig__punt">
            {kind.stemmen.map((stem) => {
              const naam = stemnaam(stem, blik);
              const vorm = stemvorm(kind, stem, blik);
              const key = `${stem.stem.persoonId ?? ''} ${stem.stem.gebruikerId ?? ''}`;
              if (stem.cijfer === punt)
                return (
                  <span key={key} title={`${naam}, ${formatDate(taal, stem.op)}`}>
                    <Teken vorm={vorm} cijfer={punt} />
                    <span className="unseen">{`${naam}: ${punt}, ${z.gevraagd(stem.op)}. `}</span>
                  </span>
                );
              if (stem.vorige?.cijfer === punt)
                return (
                  <span key={key} title={`${naam}, ${formatDate(taal, stem.vorige.op)}`}>
                    <Teken vorm={vorm} hol />
                    <span className="unseen">{`${z.kolom.vorige}, ${naam}: ${punt}. `}</span>
                  </span>
                );
              return null;
            })}
          </li>
        ))}
      </ol>
      {ongevraagd.length === 0 ? null : (
        <p className="veilig__op">{`${ongevraagd.map((stem) => stemnaam(stem, blik)).join(', ')}: ${z.nietGevraagd}`}</p>
      )}
      {hoog && laag ? (
        <p className="veilig__verschil">
          {z.verschil(stemnaam(hoog, blik), hoog.cijfer, stemnaam(laag, blik), laag.cijfer)}
        </p>
      ) : null}
    </div>
  );
}
