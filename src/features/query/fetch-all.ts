/** The bytes of several files, fetched together; `progress` is told how many have come, of all of them. */
export async function fetchAll(
  addresses: readonly string[],
  progress: (bytes: number) => void,
): Promise<ArrayBuffer[]> {
  let come = 0;
  return Promise.all(
    addresses.map(async (address) => {
      const response = await fetch(address);
      if (!response.ok || !response.body) throw new Error(`not there: ${address}`);
      const parts: Uint8Array<ArrayBuffer>[] = [];
      // Read as it comes, so that a slow line shows how far it is.
      const reader = response.body.getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        parts.push(part.value);
        come += part.value.length;
        progress(come);
      }
      return new Blob(parts).arrayBuffer();
    }),
  );
}
