import { PREVIEW, type PreviewModel, type PreviewParams } from '../../../server/src/protocol';
import { createReviewer } from '../../../server/src/review/index';
import { connect, FOLDER } from '../../lsp/support/client';

/** Stories as the real server sees them, for a page that has no editor behind it. */
export interface Stories {
  /** The model of a text, opened under a name of its own. */
  open(name: string, text: string): Promise<PreviewModel>;
  /** The model after the whole text was replaced. */
  change(uri: string, version: number, text: string): Promise<PreviewModel>;
  model(params: PreviewParams): Promise<PreviewModel>;
}

export async function serveStories(): Promise<Stories> {
  const client = await connect({ createReviewer });
  const model = async (params: PreviewParams): Promise<PreviewModel> => {
    const answer = await client.request<PreviewModel | null>(PREVIEW, params);
    if (answer === null) throw new Error(`${params.uri} is not shown`);
    return answer;
  };
  return {
    model,
    async open(name, text) {
      const uri = `${FOLDER}/${encodeURIComponent(name)}`;
      await client.open(uri, text);
      return model({ uri, reading: true });
    },
    async change(uri, version, text) {
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
      return model({ uri, reading: true });
    },
  };
}
