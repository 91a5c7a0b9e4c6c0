/** What the person can understand and mend; the message is a whole Thai sentence. */
export class DeskFault extends Error {
  override readonly name: string = "DeskFault";
}
