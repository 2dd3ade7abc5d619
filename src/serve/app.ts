import { OpenAPIHono } from '@hono/zod-openapi'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { signInRoutes } from './accounts/sign-in.ts'
import { apiRoutes } from './api/index.ts'
import { asked } from './asking.ts'
import { feedRoutes } from './feeds/index.ts'
import { healthRoute } from './health.ts'
import { invalid } from './invalid.ts'
import { keptAnswers } from './kept-answers.ts'
import { type Answered, metricsRoute } from './metrics.ts'
import { pageRoutes } from './pages/index.ts'
import { nothingAt, otherwiseAt, refused } from './refused.ts'
import { guardedWrites, identified, knownHost, Limits, limitedBody, safeHeaders } from './security/index.ts'
import type { Env, Serving } from './serving.ts'

/** How a server is set up, beside what it answers from. */
export interface Setup {
  /** Names that it goes by, beside `localhost` and plain addresses. */
  readonly names?: readonly string[]
  /** Milliseconds that only grow. */
  readonly now?: () => number
  /** Told in a line of each failure that nobody foresaw. */
  readonly report?: (line: string) => void
  /** Told of each request, once it is answered. */
  readonly answered?: (request: Answered) => void
}

/** Everything that the server answers: what guards it first, then signing in, the API and the pages. */
export function appOf(serving: Serving, setup: Setup = {}): OpenAPIHono<Env> {
  const {
    names = [],
    now = () => performance.now(),
    report = () => undefined,
    answered = () => undefined,
  } = setup
  const limits = new Limits(now)
  const app = new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (!result.success) throw invalid(result.target, result.error)
    },
  })
  const answer = refused(report)
  app.onError(answer)
  app.notFound((c) => answer(nothingAt(c), c))
  app.use(
    safeHeaders(),
    methodNotAllowed({ app, onMethodNotAllowed: (c, methods) => answer(otherwiseAt(c, methods), c) }),
    knownHost(names),
  )
  metricsRoute(app, now, answered)
  app.use(
    limitedBody(),
    identified(serving.accounts),
    guardedWrites(limits),
    asked(serving),
    keptAnswers(serving),
  )
  signInRoutes(app, serving.accounts, limits)
  apiRoutes(app, serving)
  pageRoutes(app, serving)
  feedRoutes(app, serving)
  healthRoute(app, serving)
  return app
}
