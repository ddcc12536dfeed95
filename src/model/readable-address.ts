/**
 * A web address as people read it: letters of other scripts appear as letters, not as escapes.
 * Escapes of spaces and of characters that have a meaning in an address remain. An address that
 * cannot be decoded stays as it is.
 */
export function readableAddress(address: string): string {
  try {
    return decodeURI(address).replaceAll(' ', '%20');
  } catch {
    return address;
  }
}
