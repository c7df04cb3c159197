import type { Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RequestMethod } from '@nestjs/common';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import { isZodDto } from 'nestjs-zod/dto';
import type { ZodObject, ZodType } from 'zod';
import { operationKey, type Dto, type OperationOptions } from './operation';
import { needsIfMatch, pathParametersOf, uploadFieldsOf, type PathParameter } from './parameters';

/** Everything the code says about one route. */
export interface Route {
  readonly controller: Type;
  readonly handler: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** `/v1/employers/{employerId}` */
  readonly path: string;
  readonly operation: OperationOptions;
  readonly query: ZodObject | undefined;
  readonly pathParameters: readonly PathParameter[];
  readonly ifMatch: boolean;
  readonly uploadFields: Dto | undefined;
}

/** The schema of a handler's `@Query()` parameter. */
export function querySchemaOf(controller: Type, handler: string): ZodObject | undefined {
  const dto = parameterType(controller, handler, RouteParamtypes.QUERY);
  if (dto === undefined) return undefined;
  if (!isZodDto(dto)) throw new Error(`${controller.name}.${handler}: the @Query() parameter needs a DTO class`);
  return dto.schema as unknown as ZodObject;
}

/** The parameters of a handler's `@Param()` DTO. */
function paramsDto(controller: Type, handler: string): PathParameter[] {
  const dto = parameterType(controller, handler, RouteParamtypes.PARAM);
  if (dto === undefined) return [];
  if (!isZodDto(dto)) throw new Error(`${controller.name}.${handler}: the @Param() parameter needs a DTO class`);
  const { shape } = dto.schema as unknown as ZodObject;
  return Object.entries(shape).map(([name, schema]) => ({ name, schema: schema as ZodType }));
}

/** Every route of a controller, checked for what a route must say. */
export function routesOf(controller: Type): Route[] {
  const prototype = controller.prototype as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype)
    .filter((name) => Reflect.hasMetadata(METHOD_METADATA, prototype[name] as object))
    .map((name) => routeOf(controller, name));
}

function routeOf(controller: Type, handler: string): Route {
  const callback = (controller.prototype as Record<string, object>)[handler] as object;
  const operation = Reflect.getMetadata(operationKey, callback) as OperationOptions | undefined;
  const where = `${controller.name}.${handler}`;
  if (operation === undefined) throw new Error(`${where}: a route needs @Operation`);
  const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, callback) as number]?.toLowerCase();
  const route: Route = {
    controller,
    handler,
    method: method as Route['method'],
    path: pathOf(controller, callback),
    operation,
    query: querySchemaOf(controller, handler),
    pathParameters: [...pathParametersOf(controller.prototype as object, handler), ...paramsDto(controller, handler)],
    ifMatch: needsIfMatch(controller.prototype as object, handler),
    uploadFields: uploadFieldsOf(controller.prototype as object, handler),
  };
  checkRoute(route, where);
  return route;
}

function checkRoute(route: Route, where: string): void {
  const named = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
  const described = route.pathParameters.map(({ name }) => name);
  const missing = named.find((name) => !described.includes(name as string));
  if (missing !== undefined) throw new Error(`${where}: describe {${missing}} with @PathId or @PathParameter`);
  const body = parameterType(route.controller, route.handler, RouteParamtypes.BODY);
  if (body !== undefined && body !== route.operation.body) {
    throw new Error(`${where}: the @Body() parameter and @Operation({ body }) must be the same DTO class`);
  }
  const changes = route.method === 'patch' || route.method === 'put' || route.method === 'delete';
  if (changes && !route.ifMatch && route.operation.unconditional === undefined) {
    throw new Error(`${where}: a ${route.method} needs @IfMatch(), or says in @Operation({ unconditional }) why not`);
  }
}

function pathOf(controller: Type, callback: object): string {
  const parts = [Reflect.getMetadata(PATH_METADATA, controller), Reflect.getMetadata(PATH_METADATA, callback)];
  const path = parts
    .map((part) => String(Array.isArray(part) ? part[0] : (part ?? '')).replace(/^\/+|\/+$/g, ''))
    .filter((part) => part !== '')
    .join('/');
  return `/${path}`.replace(/:(\w+)/g, '{$1}');
}

function parameterType(controller: Type, handler: string, kind: RouteParamtypes): unknown {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler) ?? {}) as Record<
    string,
    { index: number; data?: unknown }
  >;
  const found = Object.entries(args).find(([key, { data }]) => key.startsWith(`${kind}:`) && data === undefined);
  if (found === undefined) return undefined;
  const types = Reflect.getMetadata('design:paramtypes', controller.prototype as object, handler) as unknown[];
  return types[found[1].index];
}
