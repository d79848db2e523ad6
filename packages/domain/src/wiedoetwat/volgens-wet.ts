import type { PlainDate } from '../kern/index.ts';
import { beslistContact } from './regels/contact.ts';
import { beslistDagelijks } from './regels/dagelijks.ts';
import { beslistHulp } from './regels/hulp.ts';
import { beslistLeefgebied } from './regels/leefgebied.ts';
import { beslistMaatregel } from './regels/maatregel.ts';
import { beslistOnderzoek } from './regels/onderzoek.ts';
import { beslistPlan } from './regels/plan.ts';
import { beslistVeiligheid } from './regels/veiligheid.ts';
import { beslistWonen } from './regels/wonen.ts';
import { leefgebieden, type Cel, type Kindfeiten, type Leefgebied, type Onderwerp } from './soorten.ts';

/** The rules of law, in the order in which the rows stand. A child without an answer of `onderzoek` and such has no row. */
const wetsregels: readonly [
  Onderwerp,
  (feiten: Kindfeiten, dag: PlainDate) => Cel[],
  'altijd' | 'alsHetSpeelt',
][] = [
  ['dagelijks', beslistDagelijks, 'altijd'],
  ['wonen', beslistWonen, 'altijd'],
  ['contact', beslistContact, 'alsHetSpeelt'],
  ['hulp', beslistHulp, 'altijd'],
  ['veiligheid', beslistVeiligheid, 'altijd'],
  ['plan', beslistPlan, 'altijd'],
  ['maatregel', beslistMaatregel, 'alsHetSpeelt'],
  ['onderzoek', beslistOnderzoek, 'alsHetSpeelt'],
];

export const isLeefgebied = (onderwerp: Onderwerp): onderwerp is Leefgebied =>
  leefgebieden.some((gebied) => gebied === onderwerp);

/** Who has which part in one question about one child, by law alone: the one place where a rule is chosen. */
export function beslisVolgensWet(onderwerp: Onderwerp, feiten: Kindfeiten, dag: PlainDate): Cel[] {
  if (isLeefgebied(onderwerp)) return beslistLeefgebied(onderwerp, feiten, dag);
  return wetsregels.find(([ander]) => ander === onderwerp)?.[1](feiten, dag) ?? [];
}

/** Whether a question of law has a row for every child, or only when it is asked. */
export const wanneerErEenRijIs = (onderwerp: Onderwerp): 'altijd' | 'alsHetSpeelt' =>
  wetsregels.find(([ander]) => ander === onderwerp)?.[2] ?? 'alsHetSpeelt';
