import type { ConfigurationFile } from './actions/index';
import type { Configurations } from './configurations';
import type { Documents } from './documents';
import type { Workspace } from './workspace';

export interface Where {
  readonly configurations: Configurations;
  readonly documents: Documents;
  readonly workspace: Workspace;
}

/** The configuration file that speaks for a document, as it is open in the editor or else on disk; or the one to make. */
export async function configurationFile(uri: string, where: Where): Promise<ConfigurationFile | null> {
  const nearest = await where.configurations.nearest(uri);
  const place = nearest?.uri ?? where.workspace.newConfiguration(uri);
  if (place === null) return null;
  const open = where.documents.get(place);
  return {
    uri: place,
    name: where.workspace.nameOf(place),
    text: open?.getText() ?? nearest?.text ?? null,
    version: open?.version ?? null,
  };
}
