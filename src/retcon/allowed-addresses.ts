/** Addresses outside the public internet that the operator allows: RETCON_ALLOW_ADDRESSES, parted by commas. */
export function allowedAddresses(): string[] {
  return (process.env.RETCON_ALLOW_ADDRESSES ?? '').split(',').filter((address) => address !== '')
}
