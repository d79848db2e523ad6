import { capitalise, dayOf } from '@rondom/taal';
import { meedenkvraag } from '@rondom/taal/schermen/meedenkvraag';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { ListRow } from '../../ui/List.tsx';
import type { Meedenkvraag } from './use-meedenkvragen.ts';

const rooms = { meedenkvraag };

interface MeedenkvraagRijProps {
  vraag: Meedenkvraag;
  onTerug: () => void;
  onOver: () => void;
}

/** One question: to whom, how it stands, whether they still see something, and the answer in their words. */
export function MeedenkvraagRij({ vraag, onTerug, onOver }: MeedenkvraagRijProps) {
  const z = useZinnen(rooms).meedenkvraag;
  const { acties, antwoord, leeft } = vraag;
  const toegang =
    vraag.stand === 'gevraagd' || !leeft
      ? leeft
        ? ''
        : z.vraag.toegang.dicht
      : z.vraag.toegang.open(vraag.toegangTot);
  const feiten = [z.vraag.aan(vraag.organisatie, vraag.persoon), standOf(vraag, z.vraag.stand), toegang];
  return (
    <ListRow
      title={<span lang="nl">{vraag.vraag}</span>}
      text={
        <>
          {capitalise(feiten.filter((feit) => feit !== '').join(' · '))}
          {vraag.dagenTeLaat === 0 ? null : (
            <>
              {' · '}
              <strong className="te-laat">{z.teLaat(vraag.dagenTeLaat)}</strong>
            </>
          )}
        </>
      }
      under={
        <div className="meedenk__onder">
          {antwoord === null ? null : <Antwoord vraag={vraag} antwoord={antwoord} />}
          {vraag.reden === null ? null : (
            <blockquote className="meedenk__antwoord">
              <p lang="nl">{vraag.reden}</p>
            </blockquote>
          )}
          {acties.length === 0 ? null : (
            <div className="meedenk__knoppen noprint">
              {acties.includes('overname') ? <Button onClick={onOver}>{z.vraag.neemOver}</Button> : null}
              {acties.includes('terug') ? (
                <Button variant="plain" onClick={onTerug}>
                  {z.vraag.neemTerug}
                </Button>
              ) : null}
            </div>
          )}
        </div>
      }
    />
  );
}

type Standzinnen = ReturnType<typeof useZinnen<typeof rooms>>['meedenkvraag']['vraag']['stand'];

function standOf({ stand, antwoordOp, beantwoordOp }: Meedenkvraag, z: Standzinnen): string {
  if (stand === 'beantwoord') return z.beantwoord(dayOf(beantwoordOp ?? ''));
  if (stand === 'gevraagd' || stand === 'aangenomen') return z[stand](antwoordOp);
  return z[stand];
}

function Antwoord({
  vraag,
  antwoord,
}: {
  vraag: Meedenkvraag;
  antwoord: NonNullable<Meedenkvraag['antwoord']>;
}) {
  const z = useZinnen(rooms).meedenkvraag.vraag;
  const regels = [
    [z.helpt, antwoord.helpt],
    [z.letop, antwoord.letop],
    [z.zelf, antwoord.zelf],
  ] as const;
  const stand = [
    vraag.antwoordTeLaat ? z.antwoordTeLaat : '',
    vraag.kindcheck === null ? '' : z.kindcheck[vraag.kindcheck],
    vraag.overgenomenOp === null ? '' : z.overgenomen,
  ].filter((feit) => feit !== '');
  return (
    <>
      <blockquote className="meedenk__antwoord">
        {regels.map(([kop, tekst]) =>
          tekst.trim() === '' ? null : (
            <p key={kop}>
              <span className="meedenk__kop">{kop}:</span> <span lang="nl">{tekst}</span>
            </p>
          ),
        )}
      </blockquote>
      {stand.length === 0 ? null : <p className="meedenk__stand">{capitalise(stand.join(' · '))}</p>}
    </>
  );
}
