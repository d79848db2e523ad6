import { createHash } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { CsvError, parse } from 'csv-parse';

/** The parts of the file, one after another; asked for again for every pass. */
export type Delen = () => AsyncIterable<Buffer>;

export interface Bestandsgebrek {
  readonly kind: 'geenTekst' | 'bestandOnleesbaar' | 'bestandLeeg' | 'teVeelRegels' | 'delenOntbreken';
  readonly regel?: number;
}

/** Ends the check: the file as a whole cannot be read, and nothing of it is kept. */
export class BestandOnleesbaar extends Error {
  readonly gebrek: Bestandsgebrek;
  constructor(gebrek: Bestandsgebrek) {
    super(gebrek.kind);
    this.gebrek = gebrek;
  }
}

export interface Bestandsvorm {
  readonly hash: Buffer;
  readonly tekens: 'utf-8' | 'windows-1252';
  readonly scheiding: ';' | ',' | '\t';
}

const scheidingen = [';', ',', '\t'] as const;
/** No line of a waiting list is longer: a quote that was not closed would swallow the rest of the file. */
const langsteRegel = 20_000;

/** First pass: the fingerprint, whether it is text and in which signs, and what stands between the columns. */
export async function leesVorm(delen: Delen): Promise<Bestandsvorm> {
  const hash = createHash('sha256');
  const strict = new TextDecoder('utf-8', { fatal: true });
  let utf8 = true;
  let begin = '';
  for await (const deel of delen()) {
    hash.update(deel);
    // A spreadsheet, a picture, UTF-16: a null byte stands in no text that we read.
    if (deel.includes(0)) throw new BestandOnleesbaar({ kind: 'geenTekst' });
    if (begin.length < langsteRegel) begin += deel.toString('latin1');
    if (utf8) utf8 = isUtf8(strict, deel);
  }
  if (utf8) utf8 = isUtf8(strict);
  const [kop = ''] = begin.split(/\r\n|\n|\r/, 1);
  const [scheiding] = [...scheidingen].sort((a, b) => kop.split(b).length - kop.split(a).length);
  return { hash: hash.digest(), tekens: utf8 ? 'utf-8' : 'windows-1252', scheiding: scheiding ?? ';' };
}

function isUtf8(decoder: TextDecoder, deel?: Buffer): boolean {
  try {
    decoder.decode(deel, { stream: deel !== undefined });
    return true;
  } catch {
    return false;
  }
}

async function* tekst(delen: Delen, tekens: Bestandsvorm['tekens']): AsyncGenerator<string> {
  const decoder = new TextDecoder(tekens);
  for await (const deel of delen()) yield decoder.decode(deel, { stream: true });
  yield decoder.decode();
}

export interface Bestandsregel {
  /** Line in the file, the first line with the columns is 1. */
  readonly nummer: number;
  readonly waarden: readonly string[];
}

/** Second pass: the lines, one by one; never more of the file in memory than a part. */
export async function* leesRegels(
  delen: Delen,
  { tekens, scheiding }: Bestandsvorm,
): AsyncGenerator<Bestandsregel> {
  const parser = parse({
    delimiter: scheiding,
    bom: true,
    info: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: langsteRegel,
  });
  pipeline(Readable.from(tekst(delen, tekens)), parser, () => undefined);
  try {
    for await (const gelezen of parser as AsyncIterable<{ info: { lines: number }; record: string[] }>)
      yield { nummer: gelezen.info.lines, waarden: gelezen.record };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const regel: unknown = (error as CsvError & { lines?: unknown }).lines;
    throw new BestandOnleesbaar({
      kind: 'bestandOnleesbaar',
      ...(typeof regel === 'number' ? { regel } : {}),
    });
  }
}
