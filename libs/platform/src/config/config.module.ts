import { Module, type DynamicModule } from '@nestjs/common';
import type { Config } from './config';

/** Injection token of the program's `Config`. */
export const CONFIG = Symbol('CONFIG');

/** Makes the settings injectable everywhere: `@Inject(CONFIG) config: Config`. */
@Module({})
export class ConfigModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [{ provide: CONFIG, useValue: config }],
      exports: [CONFIG],
    };
  }
}
