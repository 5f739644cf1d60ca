import { SEVERITIES, type Severity } from '../profiles/model';
import type { Finding } from '../review';
import type { Flags } from './flags';

const weight = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** Findings that make the run fail. */
export const failing = (findings: readonly Finding[], { failOn }: Flags): readonly Finding[] =>
  failOn === 'never' ? [] : findings.filter(({ severity }) => weight(severity) <= weight(failOn));

/** `--quiet` keeps what would make the run fail; where nothing would, errors. */
export const kept = (findings: readonly Finding[], flags: Flags): readonly Finding[] =>
  flags.quiet
    ? failing(findings, flags.failOn === 'never' ? { ...flags, failOn: 'error' } : flags)
    : findings;
