export { CONFIG, ConfigModule } from './config.module';
export { childEnvironment, ConfigError, loadConfig, SetupError, type Config, type LogLevel } from './config';
export { renderEnvironmentExample } from './variables';
