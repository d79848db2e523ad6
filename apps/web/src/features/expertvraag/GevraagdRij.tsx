import { capitalise } from '@rondom/taal';
import { bord } from '@rondom/taal/schermen/bord';
import { expertvraag } from '@rondom/taal/schermen/expertvraag';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { ListRow } from '../../ui/List.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import type { Gevraagd } from './use-gevraagd.ts';

const rooms = { bord, expertvraag };

interface GevraagdRijProps {
  vraag: Gevraagd;
  onAntwoord: () => void;
  onWeg: () => void;
  onUit: () => void;
}

/** One question under a number: the words, who asks, the last day, and what can be done with it. */
export function GevraagdRij({ vraag, onAntwoord, onWeg, onUit }: GevraagdRijProps) {
  const all = useZinnen(rooms);
  const z = all.expertvraag;
  const band = vraag.band === null ? z.gevraagd.bandOnbekend : codeZin(all.bord.band, vraag.band);
  const feiten = [
    z.gevraagd.bij(vraag.nummer, band, vraag.regio),
    z.functies[vraag.functie],
    z.gevraagd.als[vraag.gevraagdAls],
    z.gevraagd.uiterlijk(vraag.uiterlijk),
  ];
  return (
    <ListRow
      title={<span lang="nl">{vraag.vraag}</span>}
      text={
        <>
          {feiten.join(' · ')}
          {vraag.dagenTeLaat === 0 ? null : (
            <>
              {' · '}
              <strong className="gevraagd__laat">{z.teLaat(vraag.dagenTeLaat)}</strong>
            </>
          )}
        </>
      }
      under={
        <>
          {vraag.vastGezichtWeet ? null : <p>{z.gevraagd.vertrouwelijk}</p>}
          <div className="gevraagd__knoppen noprint">
            {vraag.acties.includes('antwoord') ? (
              <Button variant="primary" onClick={onAntwoord}>
                {z.gevraagd.knop}
              </Button>
            ) : null}
            {vraag.acties.includes('andereweg') ? <Button onClick={onWeg}>{z.gevraagd.weg}</Button> : null}
            {vraag.acties.includes('uitstap') ? (
              <Button variant="plain" onClick={onUit}>
                {z.gevraagd.uitstap}
              </Button>
            ) : null}
          </div>
        </>
      }
      aside={capitalise(z.treden[vraag.trede])}
    />
  );
}
