/** The document as Word.RequestContext reaches it, with the application beside it. */
import type { Remote } from '../rich-api';
import { RichError } from '../rich-api';
import { flatOpc } from './flat-opc';
import { controlsOf, RemoteCollection, RemoteComment, RemoteParagraph, RemoteRange, paragraphsOf } from './remote-content';
import { insertedFrom } from './inserted-file';
import type { WordDocument } from './word-document';

export class RemoteDocument implements Remote {
  constructor(private readonly document: WordDocument) {}

  get body(): RemoteBody {
    return new RemoteBody(this.document);
  }

  get contentControls(): Remote {
    return controlsOf(this.document);
  }

  getSelection(): RemoteRange {
    const { paragraph, runs } = this.document.cursor;
    return new RemoteRange(this.document, runs, paragraph);
  }

  /** The types that a page makes on its own. */
  newObject(name: string): Remote {
    if (name === 'Microsoft.WordServices.Application') return new RemoteApplication(this.document);
    if (name === 'Microsoft.WordServices.SearchOptions') return new RemoteSearchOptions();
    throw new RichError('ApiNotFound', name);
  }
}

class RemoteBody implements Remote {
  constructor(private readonly document: WordDocument) {}

  get paragraphs(): Remote {
    return paragraphsOf(this.document, this.document.paragraphs);
  }

  get contentControls(): Remote {
    return controlsOf(this.document);
  }

  insertParagraph(text: string, where: string): Remote {
    if (where !== 'End') throw new RichError('InvalidArgument');
    return new RemoteParagraph(this.document, this.document.paragraphs.at(-1)!).insertParagraph(text, 'After');
  }

  getOoxml(): string {
    return flatOpc(this.document);
  }

  getComments(): Remote {
    return new RemoteCollection(() => this.document.comments.map((comment) => new RemoteComment(this.document, comment)));
  }
}

class RemoteSearchOptions implements Remote {
  matchCase = false;
}

class RemoteApplication implements Remote {
  constructor(private readonly document: WordDocument) {}

  createDocument(base64: string): RemoteCreated {
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
    insertedFrom(bytes, new Map());
    return new RemoteCreated(this.document, bytes);
  }
}

class RemoteCreated implements Remote {
  constructor(private readonly document: WordDocument, private readonly bytes: Uint8Array) {}

  open(): void {
    this.document.openedBeside.push(this.bytes);
  }
}
