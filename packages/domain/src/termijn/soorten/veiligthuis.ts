import { getPlainDate } from '../../kern/index.ts';
import { binnen, klok, nietNagekeken, norm, protocol, tekst2017, vanafDan } from './bouw.ts';

/** A second melding of the same family does not restart the clock. */
const eersteTelt = { bijTweede: 'eersteTelt' } as const;
const handelingsprotocol = getPlainDate('2019-01-01');

/** Veilig Thuis: looking at a melding, investigating it, and telling those concerned. */
export const veiligthuis = {
  /** First look at a melding, in the words of the decree: days. */
  meldingvijfdagen: klok(
    'melding',
    binnen(5, 'dagen'),
    tekst2017('Uitvoeringsbesluit Wmo 2015 art. 4.1.7 lid 1'),
  ),
  /** First look at a melding, as the protocol of Veilig Thuis counts it: working days. */
  meldingvijfwerkdagen: klok(
    'melding',
    norm(5, 'werkdagen'),
    protocol('Handelingsprotocol Veilig Thuis 2019', handelingsprotocol),
  ),
  /** Which steps the investigation asks for; from the decision that it is needed. */
  onderzoekveiligthuis: klok(
    'triagebesluit',
    binnen(10, 'weken'),
    tekst2017('Uitvoeringsbesluit Wmo 2015 art. 4.1.7 lid 2'),
  ),
  /** Five days and ten weeks after the first melding, also when a second one follows: 75 days. */
  meldingtotuitkomst: klok(
    'eersteMelding',
    norm(75, 'dagen'),
    protocol('Uitvoeringsregeling Wmo 2015, bijlage A onder 3.1.2 (20 maart 2025)'),
    eersteTelt,
  ),
  voorwaardenenvervolg: klok(
    'triagebesluit',
    norm(10, 'weken'),
    protocol('Handelingsprotocol Veilig Thuis 2019', handelingsprotocol),
  ),
  /** Told that others gave data about them; each extension is for safety or to investigate, with its reason. */
  betrokkenegeinformeerd: klok('vastlegging', binnen(4, 'weken'), {
    ...tekst2017('Wmo 2015 art. 5.3.1 lid 1'),
    verlenging: {
      hoogstens: { aantal: 2, eenheid: 'weken' },
      keren: 'telkens',
      bron: 'Wmo 2015 art. 5.3.1 lid 2',
      bronstatus: 'tekst2017',
    },
  }),
  monitordriemaanden: klok(
    'overdracht',
    { ...vanafDan(3, 'maanden') },
    nietNagekeken('Monitorfunctie Veilig Thuis, ongeveer drie maanden', handelingsprotocol),
  ),
  monitortwaalfmaanden: klok(
    'overdracht',
    { ...vanafDan(12, 'maanden') },
    nietNagekeken('Monitorfunctie Veilig Thuis, ongeveer twaalf maanden (soms achttien)', handelingsprotocol),
  ),
};
