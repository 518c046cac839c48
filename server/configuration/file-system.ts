/** How configuration files are reached, so that the same code reads them on a disk, in a browser and in tests. */
export interface FileSystem {
  /**
   * The text of the file at that address; null where there is none. Rejects where there is one that cannot be read.
   *
   * @param uri percent-encoded as RFC 3986 has it
   */
  read(uri: string): Promise<string | null>;
}
