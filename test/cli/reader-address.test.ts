import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readerAddressOf, withoutLogin } from '../../src/cli/reader-address.ts'

test('the address of an account is parted from its login', () => {
  assert.deepEqual(readerAddressOf('greader+https://ana:salt%40fog@reader.example/api/greader.php'), {
    url: 'https://reader.example/api/greader.php',
    login: { user: 'ana', password: 'salt@fog' },
  })
  assert.equal(readerAddressOf('https://reader.example/feed'), undefined)
  assert.equal(
    readerAddressOf('greader+https://ben:fog@reader.example/#ben')?.url,
    'https://reader.example/#ben',
  )
})

test('what is wrong with one is said without its password', () => {
  for (const address of [
    'greader+https://ana@reader.example',
    'greader+https://:secret@reader.example',
    'greader+secret',
  ])
    assert.throws(
      () => readerAddressOf(address),
      (error: Error) => !error.message.includes('secret') && /user:password@/.test(error.message),
    )
  assert.equal(withoutLogin('ftp://ana:secret@reader.example/'), 'ftp://…@reader.example/')
})
