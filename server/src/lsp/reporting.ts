import type { Connection } from 'vscode-languageserver';
import { CHECKED, type CheckedParams } from '../protocol';
import type { Finding } from '../review/model';
import type { Abilities } from './abilities';
import { type Checked, MOST_STORIES, rangeOf } from './checked';
import { findingsByStory } from './grouping';
import { oneLine } from './guard';

/** Tells the client about each check, and the log about what went wrong. */
export interface Reporting {
  checked(document: Checked): void;
  /** A handler threw. */
  trouble(handler: string, error: unknown, document: Checked | null): void;
}

export function createReporting(connection: Connection, abilities: () => Abilities): Reporting {
  const tell = (params: CheckedParams): void => {
    if (abilities().own.checked === true) void connection.sendNotification(CHECKED, params);
  };
  return {
    checked: document => tell(checkedParams(document)),
    trouble(handler, error, document) {
      connection.console.error(`${handler}: ${oneLine(error)}`);
      if (document === null) return;
      tell({ ...checkedParams(document), problem: `An answer failed (${handler}). The log has more.` });
    },
  };
}

export function checkedParams(document: Checked): CheckedParams {
  const ofStory = findingsByStory(document);
  const fileIsReady = document.problem === null && !ofStory(null).some(standsInTheWay);
  return {
    uri: document.uri,
    version: document.version,
    milliseconds: document.milliseconds,
    problem: document.problem,
    pace: document.pace,
    stories: document.stories.slice(0, MOST_STORIES).map((story, index) => ({
      title: story.title,
      range: rangeOf(document, story),
      seconds: story.seconds,
      limitSeconds: story.limitSeconds,
      ready: fileIsReady && !ofStory(index).some(standsInTheWay),
    })),
  };
}

/** A draft has no warning yet and is not ready either. */
const standsInTheWay = ({ severity, rule }: Finding): boolean =>
  severity === 'error' || severity === 'warning' || rule === 'leftover-placeholder' || rule === 'draft';
