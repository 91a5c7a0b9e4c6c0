/** A file as a page hands it over. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
