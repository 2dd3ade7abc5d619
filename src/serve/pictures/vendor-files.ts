/** Scripts of others as browsers take them without a build: address, and the file that it is, as its package ships it. */
export interface VendorFile {
  readonly path: string
  readonly file: URL
}

/** What each is resolved by, and where the browser's file lies beside it; sigma carries the `events` that it needs. */
const SHIPPED = [
  ['/static/vendor/htmx.js', 'htmx.org', './htmx.min.js'],
  ['/static/vendor/graphology.js', 'graphology', './graphology.umd.min.js'],
  ['/static/vendor/sigma.js', 'sigma', './sigma.min.js'],
] as const

/** Classic scripts, since an import map would have to stand in the page, which the content security policy forbids. */
export const vendorFiles: readonly VendorFile[] = SHIPPED.map(([path, name, beside]) => ({
  path,
  file: new URL(beside, import.meta.resolve(name)),
}))
