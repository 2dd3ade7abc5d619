/** The release of this program, as its package says: what `retcon --version` and the server of tools for assistants answer. */
export const RELEASE = '0.1.0'
