import { writeSchemas } from './schemas.ts';

writeSchemas();
