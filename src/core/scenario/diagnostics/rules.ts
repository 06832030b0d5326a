import { brokenLink } from './broken-link.ts';
import type { AnyRule } from './check.ts';
import { checks } from './checks.ts';
import { cutByHash } from './cut-by-hash.ts';
import { duplicateKey } from './duplicate-key.ts';
import { idleSilence } from './idle-silence.ts';
import { missingKey } from './missing-key.ts';
import { missingStart } from './missing-start.ts';
import { tooMuch } from './too-much.ts';
import { translationFigures } from './translation-figures.ts';
import { translationMismatch } from './translation-mismatch.ts';
import { translationMissing } from './translation-missing.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownName } from './unknown-name.ts';
import { wrongType } from './wrong-type.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** Every rule that can find something without exploring: those that reading reports, and the checks. */
export const rules: readonly AnyRule[] = [
  cutByHash,
  yamlSyntax,
  wrongType,
  unknownKey,
  unknownName,
  duplicateKey,
  missingStart,
  brokenLink,
  tooMuch,
  missingKey,
  translationMismatch,
  translationMissing,
  translationFigures,
  ...checks,
  idleSilence,
];
