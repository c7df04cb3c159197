/** What the plumbing itself may refuse, with the status, the cause and the remedy. Codes are `platform.<name>`. */
export const platformProblems = {
  malformed_json: {
    status: 400,
    title: 'Malformed JSON',
    detail: 'The body is not valid JSON. Check quotes, commas and brackets, and send it as UTF-8.',
  },
  malformed_request: {
    status: 400,
    title: 'Malformed request',
    detail: 'The request cannot be read. Check its address, headers and body against the API document.',
  },
  invalid_parameters: {
    status: 400,
    title: 'Invalid parameters',
    detail: 'One or more parameters are wrong. `errors` names each of them with the reason.',
  },
  unauthenticated: {
    status: 401,
    title: 'Not signed in',
    detail: 'Sign in with POST /v1/session, or send an API key as `Authorization: Bearer <key>`.',
  },
  permission_missing: {
    status: 403,
    title: 'Permission missing',
    detail: 'The account or key may not do this. `params.permission` names the right it lacks; ask an administrator.',
  },
  cross_site: {
    status: 403,
    title: 'Request from another site',
    detail: 'A change with a session cookie must come from a page of this service. Programs use an API key instead.',
  },
  route_not_found: {
    status: 404,
    title: 'No such address',
    detail: 'Nothing lives at this address. The API document lists every address at /openapi.json.',
  },
  method_not_allowed: {
    status: 405,
    title: 'Method not allowed',
    detail: 'The address exists, but not with this method. The `Allow` header lists the methods it has.',
  },
  not_acceptable: {
    status: 406,
    title: 'Not acceptable',
    detail: 'The answer has none of the content types in `Accept`. Accept `application/json`, or send no `Accept`.',
  },
  idempotency_in_flight: {
    status: 409,
    title: 'Still being worked on',
    detail: 'An earlier request with this Idempotency-Key is still running. Wait a second and send it again.',
  },
  answer_lost: {
    status: 409,
    title: 'Done, but the answer is lost',
    detail:
      'This was done before, but its answer was lost on our side. Read what is there instead of sending it again.',
  },
  secret_shown_once: {
    status: 409,
    title: 'Already answered with a secret',
    detail: 'This was done, and the answer showed a secret, which is never repeated. Do it anew with a new key.',
  },
  precondition_malformed: {
    status: 412,
    title: 'Malformed If-Match',
    detail: 'If-Match must be the strong ETag of an earlier answer, exactly as received, quotes included.',
  },
  too_large: {
    status: 413,
    title: 'Body too large',
    detail: 'The body is larger than this address accepts. Send less at once.',
  },
  unsupported_media_type: {
    status: 415,
    title: 'Unsupported content type',
    detail: 'The body has a content type this address does not read. `Accept` or `Accept-Patch` says which it reads.',
  },
  invalid_body: {
    status: 422,
    title: 'Invalid body',
    detail: 'The body can be read, but some values are wrong. `errors` points at each of them with the reason.',
  },
  idempotency_key_reused: {
    status: 422,
    title: 'Idempotency-Key used for another request',
    detail: 'This Idempotency-Key was already used with a different body or address. Make a new key for a new request.',
  },
  precondition_required: {
    status: 428,
    title: 'If-Match required',
    detail: 'Read the thing first and send its ETag in `If-Match`, so that nobody else’s change is overwritten.',
  },
  unexpected: {
    status: 500,
    title: 'Something went wrong here',
    detail: 'The fault is on our side. Send the request again later; when asking for help, name the requestId.',
  },
  unavailable: {
    status: 503,
    title: 'Not ready',
    detail: 'The service is starting, stopping or without its database. Send the request again in a few seconds.',
  },
} as const;

/** A name in `platformProblems`. */
export type PlatformProblem = keyof typeof platformProblems;
