import type { Catalogus } from '../catalogus.ts';

/** The line back to the reporter: what this kind of reporter may hear, in the same words for who sends it. */
const nl = {
  stand: {
    ontvangen: 'Wij hebben uw bericht ontvangen. Iemand van Veilig Thuis leest het.',
    nogInBehandeling: 'Wij hebben uw bericht gelezen. Wij zijn er nog mee bezig.',
    behandeld: 'Wij hebben uw bericht gelezen en behandeld. Meer mogen wij u niet vertellen.',
  },
  stappen: {
    veiligThuis: 'Wij hebben uw bericht gelezen. Veilig Thuis gaat er zelf mee verder.',
    overdracht: 'Wij hebben uw bericht gelezen. Wij gaven het door aan hulp dichtbij het gezin.',
    geenVervolg: 'Wij hebben uw bericht gelezen. Veilig Thuis doet nu geen volgende stap.',
    regionaalMaatwerk: 'Wij hebben uw bericht gelezen. Hulpverleners in de regio pakken het samen op.',
  },
};

const en: typeof nl = {
  stand: {
    ontvangen: 'We have received your message. Somebody of Veilig Thuis reads it.',
    nogInBehandeling: 'We have read your message. We are still working on it.',
    behandeld: 'We have read your message and dealt with it. We may not tell you more.',
  },
  stappen: {
    veiligThuis: 'We have read your message. Veilig Thuis goes on with it itself.',
    overdracht: 'We have read your message. We passed it on to help close to the family.',
    geenVervolg: 'We have read your message. Veilig Thuis takes no further step now.',
    regionaalMaatwerk: 'We have read your message. Helpers in the region take it up together.',
  },
};

export const terugmelding = { nl, en } satisfies Catalogus;
