import { stopFoothold } from './global-setup';

export default stopFoothold;
