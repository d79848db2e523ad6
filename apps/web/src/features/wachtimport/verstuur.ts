import { api, read } from '../../platform/api.ts';

/** Half a million bytes at a time: the server refuses larger requests, and a lost connection loses little. */
const perDeel = 480_000;
const meesteDelen = 80;

export const isTeGroot = (bestand: Blob): boolean => bestand.size > perDeel * meesteDelen;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

const header = () => ({ 'idempotency-key': crypto.randomUUID() });

/** Sends a file part after part and asks for its check; gives the number of the list. */
export async function verstuur(
  bestand: Blob,
  naam: string,
  meld: (deel: number, delen: number) => void,
): Promise<string> {
  const delen = Math.max(1, Math.ceil(bestand.size / perDeel));
  const { id, versie } = await read(
    api.POST('/api/v1/wachtimporten', { params: { header: header() }, body: { naam, delen } }),
  );
  const path = { importId: id };
  for (let nummer = 1; nummer <= delen; nummer += 1) {
    meld(nummer, delen);
    const deel = bestand.slice((nummer - 1) * perDeel, nummer * perDeel);
    const inhoud = base64(new Uint8Array(await deel.arrayBuffer()));
    await read(
      api.POST('/api/v1/wachtimporten/{importId}/delen', {
        params: { path, header: header() },
        body: { nummer, inhoud },
      }),
    );
  }
  await read(
    api.POST('/api/v1/wachtimporten/{importId}/controle', {
      params: { path, header: { ...header(), 'if-match': String(versie) } },
    }),
  );
  return id;
}
