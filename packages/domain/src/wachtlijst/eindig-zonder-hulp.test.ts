import { expect, it } from 'vitest';
import { decideEindigZonderHulp, type EindeReden, type Wacht } from './index.ts';
import { aWacht, begonnen, d, geboren, noor, vandaag, zegt } from './wacht.proef.ts';

const end = (reden: EindeReden, over: Partial<Wacht> = {}, op = '2027-01-12') => {
  const outcome = decideEindigZonderHulp(aWacht(over), { reden, op: d(op), hierna: 'anderehulp' }, vandaag);
  return outcome.ok ? outcome.value.einde.reden : outcome.refusals.map((r) => r.kind).join();
};

it('ends a wait without help for a reason of its own', () => {
  expect(end('maatregelGeeindigd')).toBe('maatregelGeeindigd');
  expect(end('gezinStoptVrijwilligeHulp', { soort: 'passendehulp' })).toBe('gezinStoptVrijwilligeHulp');
  expect(end('achttienGeworden', { kind: { id: noor, geboorte: geboren('2009-01-12') } })).toBe(
    'achttienGeworden',
  );
});

it('lets no child go without a word about what comes now, unless it died', () => {
  const without = (reden: EindeReden) => decideEindigZonderHulp(aWacht(), { reden, op: vandaag }, vandaag);
  expect(without('maatregelGeeindigd')).toEqual({ ok: false, refusals: [{ kind: 'hiernaOntbreekt' }] });
  expect(without('overleden').ok).toBe(true);
});

it.each<[string, string]>([
  [end('gezinStoptVrijwilligeHulp'), 'eindredenPastNiet'],
  [end('achttienGeworden'), 'nogGeenAchttien'],
  [end('verhuisd', {}, '2027-01-13'), 'eindeInToekomst'],
  [end('verhuisd', {}, '2026-12-01'), 'wachteindeVoorBegin'],
  [end('verhuisd', { begonnen, bevestigingen: [zegt(noor)] }), 'wachtGeholpen'],
  [end('verhuisd', { einde: { reden: 'ingetrokken', op: vandaag } }), 'wachtGeeindigd'],
])('refuses an end that cannot be true: %s', (uitkomst, kind) => {
  expect(uitkomst).toBe(kind);
});
