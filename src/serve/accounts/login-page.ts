import { html } from 'hono/html'
import { plain } from '../pages/frame.ts'

/** What the page of signing in shows. */
export interface LoginPage {
  /** What went wrong at the last attempt. */
  readonly fault?: string
  /** Of the session, where there is one already. */
  readonly csrf: string
  readonly isSignedIn: boolean
}

/** A form to sign in, and one to sign out where somebody has. */
export function loginPage({ fault, csrf, isSignedIn }: LoginPage) {
  return plain(
    'Sign in',
    html`<h1>Sign in</h1>
${fault === undefined ? '' : html`<p role="alert">${fault}</p>`}
<form method="post" action="/login">
<input type="hidden" name="csrf" value="${csrf}">
<p><label>Name <input name="name" required autocomplete="username" maxlength="64"></label></p>
<p><label>Password <input name="password" type="password" required autocomplete="current-password"></label></p>
<p><button>Sign in</button></p>
</form>
${
  isSignedIn
    ? html`<form method="post" action="/logout"><input type="hidden" name="csrf" value="${csrf}"><button>Sign out</button></form>`
    : ''
}
`,
  )
}
