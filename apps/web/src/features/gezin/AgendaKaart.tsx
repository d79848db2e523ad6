import { capitalise, formatDate, formatTime } from '@rondom/taal';
import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { klokloop } from '@rondom/taal/schermen/klokloop';
import { termijn } from '@rondom/taal/schermen/termijn';
import { useZinnen } from '../../platform/taal.tsx';
import { Bronmerk } from '../termijn/Bronmerk.tsx';
import type { Agendapunt } from './agenda.ts';
import type { Blik } from './blik.ts';
import { codeZin } from './code-zin.ts';
import { daysBetween } from './dagen.ts';

const rooms = { gezin: zinnen, klokloop, termijn };

/** From so many days ahead a day and a month alone could be taken for those just past. */
const FAR = 270;

interface AgendaKaartProps {
  punt: Agendapunt;
  blik: Blik;
  onWaarom: (termijnId: string) => void;
}

/** One date: the day large, what it is, for whom, and of what kind the date is. */
export function AgendaKaart({ punt, blik, onWaarom }: AgendaKaartProps) {
  const z = useZinnen(rooms);
  const late = punt.wat === 'termijn' && punt.teLaat > 0;
  const year = daysBetween(blik.vandaag, punt.op) > FAR;
  const day = formatDate(blik.taal, punt.op, 'weekdagKort', { metJaar: year });
  const { wat, wie, soort } = useAgendaWoorden(punt, blik);
  return (
    <li className="agendakaart" data-late={late}>
      <p className="agendakaart__dag">
        <time dateTime={punt.op}>
          {punt.wat === 'afspraak' ? `${day} ${formatTime(blik.taal, punt.afspraak.op)}` : day}
        </time>
      </p>
      <p className="agendakaart__rust">{rest(punt)}</p>
      <p className="agendakaart__wat">{wat}</p>
      {punt.wat === 'termijn' && punt.verplaatstVan !== null ? (
        <p className="agendakaart__wie">{z.termijn.verplaatstVan(punt.verplaatstVan)}</p>
      ) : null}
      {wie === '' ? null : <p className="agendakaart__wie">{wie}</p>}
      <p className="agendakaart__voet">
        {punt.wat === 'termijn' ? (
          <Bronmerk status={blik.bronstatus(punt.termijnId)} />
        ) : (
          <span>{soort}</span>
        )}
        {punt.wat === 'termijn' ? (
          <button
            type="button"
            className="waarom"
            aria-label={z.gezin.agenda.waarom(`${wat}, ${day}`)}
            onClick={() => onWaarom(punt.termijnId)}
          >
            {z.algemeen.knop.waarom}
          </button>
        ) : null}
      </p>
    </li>
  );

  function rest(item: Agendapunt): string {
    if (item.wat === 'termijn' && item.stilSinds !== null) return z.klokloop.stilSinds(item.stilSinds);
    if (item.wat !== 'termijn' || item.teLaat === 0) {
      return z.termijn.over(Math.max(0, daysBetween(blik.vandaag, item.op)));
    }
    const late = z.termijn.teLaat(item.teLaat);
    return item.gestoptOp === null ? late : `${late}, ${z.termijn.gestopt(item.gestoptOp)}`;
  }
}

function useAgendaWoorden(punt: Agendapunt, blik: Blik) {
  const z = useZinnen(rooms);
  const { agenda } = z.gezin;
  if (punt.wat === 'termijn') {
    const wie = blik.roepAllen(punt.personen).join(', ');
    return { wat: codeZin(z.termijn.soort, punt.soort), wie, soort: '' };
  }
  if (punt.wat === 'einde') {
    return { wat: agenda.einde(blik.roepAllen(punt.personen)), wie: '', soort: agenda.soort.rechter };
  }
  const { soort, gebruiker, bijPersoonId, personen } = punt.afspraak;
  const wie = [
    gebruiker,
    personen.length === 0 ? null : agenda.met(blik.roepAllen(personen)),
    bijPersoonId === null ? null : agenda.bij(blik.roep(bijPersoonId)),
  ].filter((part) => part !== null);
  return {
    wat: codeZin(agenda.afspraak, soort),
    wie: capitalise(wie.join(' ')),
    soort: agenda.soort.afspraak,
  };
}
