/** What we use of the light document that Readability brings; the package types only Readability itself. */
declare module '@mozilla/readability/JSDOMParser.js' {
  import type { Readability } from '@mozilla/readability'

  export default class JSDOMParser {
    /** Takes well-formed HTML, as a serializer writes it. */
    parse(html: string, url: string): ConstructorParameters<typeof Readability>[0]
  }
}
