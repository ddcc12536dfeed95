/**
 * A web address as a reader can read it: letters of other scripts as letters, not as escapes. Escapes of
 * spaces and of signs that would change the address stay, and so does an address that cannot be read.
 */
export function readableAddress(address: string): string {
  try {
    return decodeURI(address).replaceAll(' ', '%20');
  } catch {
    return address;
  }
}
