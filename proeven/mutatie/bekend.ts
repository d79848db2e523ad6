/**
 * Alive today: nobody on the stage stands where this policy makes a difference, so nobody misses it. The whole run
 * still counts them as alive; the sample of `npm test` leaves them out. Take a line away when somebody notices it.
 */
export const nogLevend: ReadonlySet<string> = new Set([
  'policy antwoord on rondom.kijkvraag dropped',
  'policy keek on rondom.kijkvraag dropped',
  'policy leiding on rondom.kijkvraag dropped',
  'policy stel on rondom.kijkvraag dropped',
  'policy schrijf on rondom.melding_verteld dropped',
  'policy wijzig on rondom.melding_verteld dropped',
  'policy schrijf on rondom.notitie_gelezen dropped',
  'policy lees on rondom.portaalbesluit dropped',
  'policy lees on rondom.portaalbesluit open to all',
  'policy schrijf on rondom.portaalbesluit dropped',
  'policy schrijf on rondom.portaalbesluit open to all',
  'policy geef on rondom.raadpleging_vrijgave dropped',
  'policy neemterug on rondom.raadpleging_vrijgave dropped',
  'policy portaal on rondom.raadpleging_vrijgave dropped',
  'policy teken_op on rondom.woord dropped',
  'policy teken_op on rondom.woord_lezer dropped',
  'row-level security of rondom.portaalbesluit switched off',
]);
