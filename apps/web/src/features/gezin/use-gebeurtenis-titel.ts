import { gezinstijdlijn } from '@rondom/taal/schermen/gezinstijdlijn';
import { useZinnen } from '../../platform/taal.tsx';
import type { Blik } from './blik.ts';
import { codeZin } from './code-zin.ts';
import type { Gebeurtenis } from './tijdlijn.ts';

const rooms = { gezinstijdlijn };

/** What happened, in one line that names who. */
export function useGebeurtenisTitel(gebeurtenis: Gebeurtenis, blik: Blik): string {
  const z = useZinnen(rooms).gezinstijdlijn;
  switch (gebeurtenis.wat) {
    case 'notitie': {
      const { soort, personen } = gebeurtenis.notitie;
      const present = personen.filter(({ aanwezig }) => aanwezig).map(({ id }) => id);
      return z.met(codeZin(z.notitie, soort), blik.roepAllen(present));
    }
    case 'woord':
      return z.woord(blik.roep(gebeurtenis.persoonId));
    case 'maatregel':
      return z.maatregel(blik.roepAllen(gebeurtenis.kinderen));
    case 'eersteContact':
      return z.eersteContact(blik.roepAllen(gebeurtenis.personen));
    case 'erbij': {
      const { soort, naam, organisatie } = gebeurtenis.betrokkene;
      const name = naam ?? organisatie ?? '';
      if (soort === 'vastgezicht') return z.werdVastGezicht(name);
      return soort === 'uitvoerder' ? z.werdUitvoerder(name) : z.kwamErbij(name);
    }
    case 'begonnen':
      return z.begonnen(blik.roep(gebeurtenis.persoonId));
    case 'stem': {
      const { stemPersoonId, antwoord } = gebeurtenis.stem;
      const who = stemPersoonId === null ? z.andereProfessional : blik.roep(stemPersoonId);
      const said = antwoord === 'ja' || antwoord === 'neeNogNiet' ? antwoord : 'weetNiet';
      return z.stem[said](who, blik.roep(gebeurtenis.persoonId));
    }
    case 'melding':
      return z.melding;
  }
}
