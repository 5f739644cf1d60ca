import type {
  CancellationToken,
  Connection,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  DocumentSymbolParams,
} from 'vscode-languageserver';
import { findLevel } from '../profiles/index';
import {
  ADAPT,
  ADAPTATIONS,
  type AdaptationsParams,
  type AdaptParams,
  CHECK_THIS_FILE,
  CHOICES,
  type CheckThisFileParams,
  DRILL,
  type DrillParams,
  FIX,
  type FixParams,
  LEARNED_PACE,
  type LearnedPace,
  type LearnedPaceParams,
  NEW_STORY,
  NEXT_FINDING,
  type NewStoryParams,
  type NextFindingParams,
  PREVIEW,
  type PreviewParams,
  REHEARSAL,
  type RehearsalParams,
  type Switches,
} from '../protocol';
import type { Abilities } from './abilities';
import { codeActions } from './actions/index';
import { adapt, adaptations } from './adapt';
import type { Catalogue } from './catalogue';
import type { Checked } from './checked';
import type { Checks } from './checks';
import { codeLenses } from './codeLens';
import { completions } from './completion';
import { configurationFile } from './configurationFile';
import type { Configurations } from './configurations';
import { diagnosticsOf } from './diagnostics';
import type { Documents } from './documents';
import { drillOf } from './drill';
import { fixResult } from './fixRequest';
import { guarded, type Handler, invalid, type OnTrouble, outdated } from './guard';
import { hover } from './hover';
import { choices, newStory } from './newStory';
import { nextFinding } from './nextFinding';
import { previewOf } from './preview';
import type { Publishing } from './publishing';
import { rehearsalOf } from './rehearsal';
import { learnedPace } from './settings';
import { documentSymbols } from './symbols';
import { semanticTokens } from './tokens';
import type { Workspace } from './workspace';

export interface FeatureParts {
  readonly connection: Connection;
  readonly abilities: () => Abilities;
  readonly catalogue: Catalogue;
  readonly documents: Documents;
  readonly checks: Checks;
  readonly configurations: Configurations;
  readonly publishing: Publishing;
  readonly workspace: Workspace;
  readonly onTrouble: OnTrouble;
}

type Answer<P, R> = (document: Checked, params: P, token: CancellationToken) => Promise<R> | R;

const NOTHING: DocumentDiagnosticReport = { kind: 'full', items: [] };

/** Answers requests: each looks at one checked document and at nothing else. */
export function answerFeatures(parts: FeatureParts): void {
  const { connection, abilities, catalogue, documents, checks, publishing, onTrouble } = parts;

  /** A request about a place: void once the document has moved on. */
  const about = <P, R>(name: string, empty: R, uriOf: (params: P) => string, answer: Answer<P, R>) =>
    guarded<P, R>(name, empty, onTrouble, async (params, token) => {
      const uri = uriOf(params);
      const asked = documents.get(uri)?.version;
      const document = await checks.of(uri);
      if (document === null) return empty;
      if (document.version !== asked) throw outdated();
      return token.isCancellationRequested ? empty : answer(document, params, token);
    });
  const inDocument = <P extends { textDocument: { uri: string } }, R>(
    name: string,
    empty: R,
    answer: Answer<P, R>,
  ) => about<P, R>(name, empty, params => params.textDocument.uri, answer);
  const inFile = <P extends { uri: string }, R>(name: string, empty: R, answer: Answer<P, R>) =>
    about<P, R>(name, empty, params => params.uri, answer);
  const answering = <P, R>(name: string, empty: R, handler: Handler<P, R>) =>
    guarded<P, R>(name, empty, onTrouble, handler);

  connection.languages.diagnostics.on(
    answering<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      'diagnostics',
      NOTHING,
      async ({ textDocument, previousResultId }) => {
        const document = await checks.of(textDocument.uri);
        if (document === null) return NOTHING;
        if (document.id === previousResultId) return { kind: 'unchanged', resultId: document.id };
        return { kind: 'full', resultId: document.id, items: diagnosticsOf(document, abilities()) };
      },
    ),
  );
  connection.onCodeAction(
    inDocument('code actions', [], async (document, params) => {
      const file = await configurationFile(document.uri, parts);
      if (documents.get(document.uri)?.version !== document.version) throw outdated();
      return codeActions(document, params, abilities(), file);
    }),
  );
  connection.onCompletion(
    inDocument('completion', [], (document, { position }) =>
      document.kind === 'story' ? completions(document, position, catalogue, abilities()) : [],
    ),
  );
  connection.onHover(
    inDocument('hover', null, (document, { position }) => hover(document, position, catalogue, abilities())),
  );
  connection.onCodeLens(inDocument('code lens', [], document => codeLenses(document, abilities())));
  connection.languages.semanticTokens.on(
    inDocument('semantic tokens', { data: [] }, document => semanticTokens(document)),
  );
  connection.languages.semanticTokens.onRange(
    inDocument('semantic tokens', { data: [] }, (document, { range }) => semanticTokens(document, range)),
  );
  connection.onDocumentSymbol(
    inDocument<DocumentSymbolParams, ReturnType<typeof documentSymbols>>('symbols', [], document =>
      documentSymbols(document, abilities()),
    ),
  );

  /** A request of a panel, which may look at the story against another level than the one in force. */
  const inPanel = <P extends Switches & { uri: string }, R>(name: string, empty: R, answer: Answer<P, R>) =>
    inFile<P, R>(name, empty, async (document, params, token) => {
      const level = findLevel(String(params.level ?? ''));
      const other = level === null ? null : await checks.at(document.uri, level);
      if (other !== null && other.version !== document.version) throw outdated();
      return answer(other ?? document, params, token);
    });

  connection.onRequest(PREVIEW, inPanel<PreviewParams, unknown>('preview', null, previewOf));
  connection.onRequest(REHEARSAL, inPanel<RehearsalParams, unknown>('rehearsal', null, rehearsalOf));
  connection.onRequest(DRILL, inPanel<DrillParams, unknown>('drill', null, drillOf));
  connection.onRequest(ADAPTATIONS, inFile<AdaptationsParams, unknown>('adaptations', null, adaptations));
  connection.onRequest(ADAPT, inFile<AdaptParams, unknown>('adapt', null, adapt));
  connection.onRequest(FIX, inPanel<FixParams, unknown>('fix', null, fixResult));
  connection.onRequest(
    NEXT_FINDING,
    inFile<NextFindingParams, unknown>('next finding', null, (document, { position }) =>
      nextFinding(document, position, catalogue),
    ),
  );
  connection.onRequest(
    CHECK_THIS_FILE,
    answering<CheckThisFileParams, null>('check this file', null, ({ uri }) => {
      if (typeof uri !== 'string') throw invalid('uri is missing');
      documents.register(uri);
      publishing.all();
      return null;
    }),
  );
  connection.onRequest(
    LEARNED_PACE,
    answering<LearnedPaceParams, LearnedPace | null>('learned pace', null, params =>
      learnedPace(params?.rehearsed),
    ),
  );
  connection.onRequest(
    CHOICES,
    answering('choices', null as ReturnType<typeof choices> | null, () => choices()),
  );
  connection.onRequest(
    NEW_STORY,
    answering<NewStoryParams, { text: string }>('new story', { text: '' }, params => ({
      text: newStory(params ?? {}),
    })),
  );
}
