import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Env } from '../serving.ts'

const OWN = ["'self'"]
const NONE = ["'none'"]

/**
 * What a browser may do with any answer: load scripts, styles and pictures from this server alone, run nothing that stands in a page,
 * show no page in another's frame. A text out of an article that reached a page unescaped would still do nothing.
 */
export function safeHeaders(): MiddlewareHandler<Env> {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: NONE,
      scriptSrc: OWN,
      styleSrc: OWN,
      imgSrc: [...OWN, 'data:'],
      connectSrc: OWN,
      formAction: OWN,
      baseUri: NONE,
      frameAncestors: NONE,
    },
    // `no-referrer` would have browsers say "Origin: null" of our own forms (Fetch standard, "append a request Origin header").
    referrerPolicy: 'same-origin',
    permissionsPolicy: {
      camera: [],
      microphone: [],
      geolocation: [],
      payment: [],
      usb: [],
      browsingTopics: [],
    },
    xFrameOptions: 'DENY',
    // Whoever puts TLS in front says for how long: here nothing knows of it.
    strictTransportSecurity: false,
  })
}
