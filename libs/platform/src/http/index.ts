import './framework-problems';

export { arrayPage } from './array-page';
export { bodyLimitBytes, configureApp, createAdapter, type AppOptions } from './configure-app';
export { EventStreams, eventText, type StreamedEvent } from './event-streams';
export * from './gatekeeper';
export { HttpModule } from './http.module';
export { buildDocument, type ApiDocument } from './openapi/document';
export type { ApiContent, ApiOperation, ApiParameter, ApiPath, ApiResponse, JsonSchema } from './openapi/types';
export * from './operation';
export { CurrentActor, IfMatch, PathId, PathParameter, ReceivedUpload } from './parameters';
export { platformProblems, type PlatformProblem } from './platform-problems';
export { explainedProblems, type ExplainedProblem } from './problem-pages';
export { Refusal } from './refusal';
export { sessionCookie } from './session-cookie';
export { uploadLimitBytes, type Upload } from './upload';
