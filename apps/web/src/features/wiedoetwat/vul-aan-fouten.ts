import { veiligheid } from '@rondom/taal/refusals/veiligheid';
import { wiedoetwat as weigeringen } from '@rondom/taal/refusals/wiedoetwat';
import type { wiedoetwat } from '@rondom/taal/schermen/wiedoetwat';
import type { Inhoud } from './vul-aan-inhoud.ts';
import { velden } from './VulAanVelden.tsx';

/** Which field a refused line points at. */
export const regelFaults = {
  refusals: { wiedoetwat: weigeringen, veiligheid },
  fields: {
    wieDoetWatVoorNiemand: velden.voor,
    onderwerpNietVoorKind: velden.voor,
    onderwerpNietVoorVolwassene: velden.voor,
    wetBeslistAl: velden.rol,
    totEnMetVoorbij: velden.totEnMet,
    totEnMet: velden.totEnMet,
    lezerKanNietLezen: velden.lezers,
    geheimInTekst: velden.anders,
    regeleindeZonderReden: velden.reden,
    regeleindeRedenTeLang: velden.reden,
  },
};

/** What was not chosen yet. */
export const ontbreektIn = (inhoud: Inhoud, z: (typeof wiedoetwat)['nl']['blad']) => [
  ...(inhoud.onderwerp === '' ? [{ fieldId: velden.onderwerp, message: z.kiesOnderwerp }] : []),
  ...(inhoud.rol === '' ? [{ fieldId: velden.rol, message: z.kiesRol }] : []),
  ...(inhoud.wie === '' ? [{ fieldId: velden.wie, message: z.kiesWie }] : []),
  ...(inhoud.wie === 'anders' && inhoud.anders.trim() === ''
    ? [{ fieldId: velden.anders, message: z.kiesWie }]
    : []),
];
