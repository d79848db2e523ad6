import type { Blik } from './blik.ts';
import { codeZin } from './code-zin.ts';
import type { Betrokkene } from './contract.ts';

/** Who takes part, by name: a worker, somebody of the family, else the organisation itself. */
export function betrokkeneNaam({ naam, persoonId, organisatie }: Betrokkene, blik: Blik): string {
  const lid = blik.lid(persoonId);
  return naam ?? (lid ? blik.voluit(lid) : (organisatie ?? ''));
}

/** Where pressing *Bel* leads; nobody is called who does not take part today. */
export function belAdres({ telefoon, nu }: Betrokkene): string | undefined {
  return telefoon !== null && nu ? `tel:${telefoon.replace(/[^\d+]/g, '')}` : undefined;
}

interface Rolwoorden {
  readonly rol: Readonly<Record<string, string>>;
  readonly eigenHulp: string;
}

/** As what somebody takes part; an organisation of the own network is help that the family found itself. */
export function rolVan(z: Rolwoorden, soort: string, organisatie: string | null): string {
  return soort === 'netwerk' && organisatie !== null ? z.eigenHulp : codeZin(z.rol, soort);
}
