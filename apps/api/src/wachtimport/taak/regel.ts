import type { Gebrek, Importklok, Importregel, Regeluitkomst } from '@rondom/domain/wachtimport';
import type { Id } from '../../platform/actor.ts';
import { open, seal } from '../../platform/crypto/envelope.ts';

/** What the instelling itself supplied, to show it back; the whole line when it could be read. */
export interface Regelinhoud {
  readonly naam: string;
  readonly geboortedatum: string;
  readonly regel?: Importregel | undefined;
}

/** A line that was looked at, before it is written. */
export interface Bekekenregel {
  readonly nummer: number;
  readonly kenmerk: string | undefined;
  readonly inhoud: Regelinhoud;
  uitkomst: Regeluitkomst;
  gebreken: readonly Gebrek[];
  klok?: Importklok | undefined;
  /** Only of a family that the instelling works with. */
  gezin?: Id | undefined;
  kandidaten: readonly { readonly persoon: Id; readonly gezin: Id | undefined }[];
}

const plek = (importId: Id, nummer: number) => ({
  tabel: 'wachtimportregel',
  kolom: 'inhoud',
  rij: `${importId}:${nummer}`,
});

export const sluitRegel = (key: Buffer, importId: Id, nummer: number, inhoud: Regelinhoud): Buffer =>
  seal(key, 1, plek(importId, nummer), JSON.stringify(inhoud));

export const openRegel = (key: Buffer, importId: Id, nummer: number, sealed: Buffer): Regelinhoud =>
  JSON.parse(open(key, plek(importId, nummer), sealed)) as Regelinhoud;
