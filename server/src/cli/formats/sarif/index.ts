import type { Finding, Fix } from '../../../review/model';
import type { RulePage } from '../../engine';
import type { FileReport, Format } from '../../report';
import type { Failure } from '../../settings';
import { descriptorOf, LEVELS } from './descriptors';
import { artifactOf, quotedRegion, regionOf } from './places';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

// Loaded by the first finding that is told: no other format needs it.
const digest = (text: string): string => {
  const crypto: typeof import('node:crypto') = require('node:crypto');
  return crypto.createHash('sha256').update(text).digest('hex').slice(0, 32);
};

const place = (path: string, region: object | null) => ({
  physicalLocation: { artifactLocation: artifactOf(path), ...(region && { region }) },
});

const fixOf = ({ kind, title, edits }: Fix, report: FileReport) => ({
  description: { text: title },
  artifactChanges: [
    {
      artifactLocation: artifactOf(report.path),
      replacements: edits.map(edit => ({
        deletedRegion: regionOf(edit, report),
        insertedContent: { text: edit.text },
      })),
    },
  ],
  properties: { kind },
});

/**
 * What a finding is known by when the text around it moves: rule, story, step and words, and the how-manieth of its
 * like in the file.
 */
const fingerprints = (report: FileReport): ((finding: Finding) => string) => {
  const seen = new Map<string, number>();
  return ({ rule, story, step, start, end }) => {
    const title = story === null ? '' : (report.stories[story]?.title ?? '');
    const words = report.text.slice(start, end).replace(/\s+/g, ' ');
    const same = JSON.stringify([rule, title, step, words]);
    const nth = (seen.get(same) ?? 0) + 1;
    seen.set(same, nth);
    return digest(`${same}${nth}`);
  };
};

const notification = ({ path, message, line }: Failure) => ({
  level: 'error',
  message: { text: `${path}: ${message}` },
  locations: [place(path, line === null ? null : { startLine: line })],
});

/**
 * SARIF 2.1.0: one run, its results written as they come. Offsets and columns are UTF-16 code units; a fix that only
 * moves the cursor is none that SARIF could describe.
 */
export const sarif = (rules: readonly RulePage[], version: string): Format => {
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  let first = true;

  const resultOf = (finding: Finding, report: FileReport, fingerprint: string) => {
    const { rule, severity, message, step, story, related } = finding;
    const fixes = finding.fixes.filter(({ edits }) => edits.length > 0);
    const at = index.get(rule);
    return {
      ruleId: rule,
      ...(at !== undefined && { ruleIndex: at }),
      level: LEVELS[severity],
      message: { text: message },
      locations: [place(report.path, quotedRegion(finding, report))],
      ...(related.length > 0 && {
        relatedLocations: related.map((one, id) => ({
          id,
          message: { text: one.message },
          ...place(report.path, quotedRegion(one, report)),
        })),
      }),
      partialFingerprints: { 'starStories/v1': fingerprint },
      ...(fixes.length > 0 && { fixes: fixes.map(fix => fixOf(fix, report)) }),
      properties: { severity, step, story },
    };
  };

  return {
    start: () => {
      const driver = { name: 'STAR Stories', semanticVersion: version, rules: rules.map(descriptorOf) };
      const head = JSON.stringify({ tool: { driver } }).slice(0, -1);
      return `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[${head},"columnKind":"utf16CodeUnits","newlineSequences":["\\r\\n","\\n","\\r"],"results":[\n`;
    },
    file: report => {
      const fingerprint = fingerprints(report);
      return report.findings
        .map(finding => {
          const comma = first ? '' : ',\n';
          first = false;
          return comma + JSON.stringify(resultOf(finding, report, fingerprint(finding)));
        })
        .join('');
    },
    end: failures => {
      const invocations = [
        {
          executionSuccessful: failures.length === 0,
          ...(failures.length > 0 && { toolExecutionNotifications: failures.map(notification) }),
        },
      ];
      return `${first ? '' : '\n'}],"invocations":${JSON.stringify(invocations)}}]}\n`;
    },
  };
};
