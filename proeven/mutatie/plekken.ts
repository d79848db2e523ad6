/**
 * Where the API tells the log whom it showed, and where it writes a line: found in the syntax tree, so that a new place
 * is a mutant of its own without anybody adding it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const wortel = join(import.meta.dirname, '../..');
const bron = join(wortel, 'apps/api/src');

/** `getoond` says whom an act showed; `schrijf` is a call that writes the act. */
export interface Plek {
  readonly id: string;
  readonly soort: 'getoond' | 'schrijf';
  /** What stands there whatever happens: an empty list or no family can not be taken away. */
  readonly leeg: { readonly gezin: boolean; readonly personen: boolean };
}
interface Gevonden extends Plek {
  readonly van: number;
  readonly tot: number;
  /** What comes in its place; it asks `schakelaars.ts`. */
  readonly schakelaar: string;
}

const schrijvers = new Set(['logHandeling', 'logRefusal', 'log']);

/** Only our own code that runs: no tests, no types. */
export const isApiBron = (pad: string): boolean =>
  pad.startsWith(`${bron}/`) && pad.endsWith('.ts') && !/\.(test|proef)\.ts$/.test(pad);

export function allePlekken(): readonly Plek[] {
  return readdirSync(bron, { recursive: true, encoding: 'utf8' })
    .map((naam) => join(bron, naam))
    .filter(isApiBron)
    .sort()
    .flatMap((pad) => vindPlekken(pad, readFileSync(pad, 'utf8')));
}

/** The same source with every place made switchable; nothing moves to another line. */
export function metSchakelaars(pad: string, tekst: string): string {
  let nieuw = tekst;
  for (const { van, tot, schakelaar } of vindPlekken(pad, tekst).toReversed())
    nieuw = nieuw.slice(0, van) + schakelaar + nieuw.slice(tot);
  return nieuw;
}

function vindPlekken(pad: string, tekst: string): readonly Gevonden[] {
  const boom = ts.createSourceFile(pad, tekst, ts.ScriptTarget.Latest, true);
  const gevonden: Gevonden[] = [];
  const bezoek = (knoop: ts.Node): void => {
    const van = knoop.getStart(boom);
    const { line, character } = boom.getLineAndCharacterOfPosition(van);
    const id = `${relative(wortel, pad)}:${line + 1}:${character + 1}`;
    const plaats = { id, van, tot: knoop.getEnd() };
    if (isGetoond(knoop)) {
      const waarde = waardeVan(knoop);
      const schakelaar = `getoond: globalThis.mutatie.getoond('${id}', ${waarde.getText(boom)})`;
      gevonden.push({ ...plaats, soort: 'getoond', leeg: leegIn(waarde, boom), schakelaar });
    } else if (isSchrijver(knoop)) {
      const gegeven = knoop.arguments.map((waarde) => waarde.getText(boom)).join(', ');
      const schakelaar = `globalThis.mutatie.schrijf('${id}', ${knoop.expression.getText(boom)}, [${gegeven}])`;
      gevonden.push({ ...plaats, soort: 'schrijf', leeg: { gezin: false, personen: false }, schakelaar });
    }
    ts.forEachChild(knoop, bezoek);
  };
  bezoek(boom);
  return gevonden.sort((a, b) => a.van - b.van);
}

type Getoond = ts.PropertyAssignment | ts.ShorthandPropertyAssignment;
const isGetoond = (knoop: ts.Node): knoop is Getoond =>
  (ts.isPropertyAssignment(knoop) || ts.isShorthandPropertyAssignment(knoop)) &&
  ts.isIdentifier(knoop.name) &&
  knoop.name.text === 'getoond';

const waardeVan = (knoop: Getoond): ts.Expression =>
  ts.isPropertyAssignment(knoop) ? knoop.initializer : knoop.name;

const isSchrijver = (knoop: ts.Node): knoop is ts.CallExpression =>
  ts.isCallExpression(knoop) && ts.isIdentifier(knoop.expression) && schrijvers.has(knoop.expression.text);

/** Of an object that is written out, here or as a constant of this file. */
function leegIn(waarde: ts.Expression, boom: ts.SourceFile): Plek['leeg'] {
  const object = ts.isIdentifier(waarde) ? constante(waarde) : waarde;
  if (object === undefined || !ts.isObjectLiteralExpression(object)) return { gezin: false, personen: false };
  const veld = (naam: string): string | undefined =>
    object.properties
      .find((eigenschap) => eigenschap.name !== undefined && eigenschap.name.getText(boom) === naam)
      ?.getText(boom);
  const zonderGezinnen = veld('gezinnen') === undefined;
  return {
    gezin: veld('gezin') === 'gezin: null' && zonderGezinnen,
    personen: veld('personen') === 'personen: []',
  };
}

/** What a name was given: in the nearest block around it that gives it something, or in the file. */
function constante(naam: ts.Identifier): ts.Expression | undefined {
  let waarde: ts.Expression | undefined;
  ts.findAncestor(naam, (om) => {
    if (!ts.isBlock(om) && !ts.isSourceFile(om)) return false;
    const gegeven = om.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => declarationList.declarations)
      .find((een) => ts.isIdentifier(een.name) && een.name.text === naam.text);
    waarde = gegeven?.initializer;
    return gegeven !== undefined;
  });
  return waarde !== undefined && ts.isAsExpression(waarde) ? waarde.expression : waarde;
}
