/** A failure whose message is one clear sentence for whoever runs the program; printed without a stack. */
export class PlainFailure extends Error {
  override readonly name = 'PlainFailure';
}
