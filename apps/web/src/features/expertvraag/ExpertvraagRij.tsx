import { capitalise } from '@rondom/taal';
import { expertvraag } from '@rondom/taal/schermen/expertvraag';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { ListRow } from '../../ui/List.tsx';
import type { Blik } from '../gezin/blik.ts';
import type { Expertvraag } from './use-expertvragen.ts';

const rooms = { expertvraag };

interface ExpertvraagRijProps {
  vraag: Expertvraag;
  blik: Blik;
  onTerug: () => void;
  onOverleg: () => void;
}

/** One question: the words, where it lies and by when, the steps it took, the answer, the talks. */
export function ExpertvraagRij({ vraag, blik, onTerug, onOverleg }: ExpertvraagRijProps) {
  const z = useZinnen(rooms).expertvraag;
  const { stand, acties, antwoord, gebieden, overleggen } = vraag;
  const waar = stand === 'open' ? z.stand.open(vraag.uiterlijk) : z.stand[stand];
  const feiten = [
    z.treden[vraag.trede],
    z.functies[vraag.functie],
    waar,
    vraag.gevraagdAls === 'werker' ? '' : z.door[vraag.gevraagdAls],
    vraag.persoonId === null ? '' : blik.roep(vraag.persoonId),
  ].filter((feit) => feit !== '');
  return (
    <ListRow
      title={<span lang="nl">{vraag.vraag}</span>}
      text={
        <>
          {capitalise(feiten.join(' · '))}
          {stand === 'open' && vraag.dagenTeLaat > 0 ? (
            <>
              {' · '}
              <strong className="te-laat">{z.teLaat(vraag.dagenTeLaat)}</strong>
            </>
          ) : null}
        </>
      }
      under={
        <div className="experts__onder">
          {vraag.gevaarGemeld ? <strong className="experts__gevaar">{z.gevaar}</strong> : null}
          {antwoord === null ? null : (
            <blockquote className="experts__antwoord">
              <p className="experts__kop">{z.antwoord}</p>
              <p lang="nl">{antwoord}</p>
              {gebieden.map(({ gebied, tekst }) => (
                <p key={gebied}>
                  {capitalise(z.gebieden[gebied])}: <span lang="nl">{tekst}</span>
                </p>
              ))}
            </blockquote>
          )}
          {vraag.stappen.length < 2 ? null : (
            <ol className="experts__stappen">
              {vraag.stappen.map(({ trede, sinds, reden }) => (
                <li key={`${trede}${sinds}`}>{z.stap[reden](z.treden[trede], sinds)}</li>
              ))}
            </ol>
          )}
          {overleggen.map((overleg) => (
            <p key={overleg.id} className="experts__overleg">
              {z.overleg.regel(
                overleg.op,
                overleg.aanwezigen.map(({ naam }) => naam).join(', '),
                overleg.gezinErbij,
              )}{' '}
              <span lang="nl">{overleg.uitkomst}</span>
            </p>
          ))}
          {acties.length === 0 ? null : (
            <div className="experts__knoppen noprint">
              {acties.includes('overleg') ? <Button onClick={onOverleg}>{z.overlegKnop}</Button> : null}
              {acties.includes('terug') ? (
                <Button variant="plain" onClick={onTerug}>
                  {z.terug}
                </Button>
              ) : null}
            </div>
          )}
        </div>
      }
    />
  );
}
