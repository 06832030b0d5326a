/** A real YAML language server, the one behind the YAML support of most editors, spoken to as an editor does. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export interface Place {
  readonly line: number;
  readonly character: number;
}

/** What the server says is wrong. Lines and characters count from 0, as in the protocol. */
export interface EditorFinding {
  readonly range: { readonly start: Place; readonly end: Place };
  readonly message: string;
}

const program = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');

/** A server that has been greeted, and one file at a time that is open in it. */
export class LanguageServer {
  readonly #process: ChildProcess;
  readonly #answers = new Map<number, (message: Message) => void>();
  readonly #findings = new Map<string, (found: readonly EditorFinding[]) => void>();
  #read = Buffer.alloc(0);
  #asked = 0;

  private constructor() {
    this.#process = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#process.stdout?.on('data', (bytes: Buffer) => this.#take(bytes));
  }

  static async start(): Promise<LanguageServer> {
    const server = new LanguageServer();
    await server.#ask('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    server.#tell('initialized', {});
    return server;
  }

  stop(): void {
    this.#process.kill();
  }

  /** Opens a text as a file and waits for what is found in it. */
  open(uri: string, text: string): Promise<readonly EditorFinding[]> {
    const found = new Promise<readonly EditorFinding[]>((resolve) => this.#findings.set(uri, resolve));
    this.#tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return found;
  }

  /** The words that are offered at a place. */
  async complete(uri: string, position: Place): Promise<readonly string[]> {
    const answer = await this.#ask('textDocument/completion', { textDocument: { uri }, position });
    const { items } = answer as { readonly items: readonly { readonly label: string }[] };
    return items.map(({ label }) => label);
  }

  /** What is told when somebody points at a place. */
  async hover(uri: string, position: Place): Promise<string> {
    const answer = await this.#ask('textDocument/hover', { textDocument: { uri }, position });
    return JSON.stringify((answer as { readonly contents: unknown } | null)?.contents ?? '');
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    this.#asked += 1;
    const id = this.#asked;
    this.#send({ id, method, params });
    return new Promise((resolve, reject) => {
      this.#answers.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
    });
  }

  #tell(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #take(bytes: Buffer): void {
    this.#read = Buffer.concat([this.#read, bytes]);
    for (;;) {
      const head = this.#read.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(this.#read.toString('utf8', 0, Math.max(head, 0)))?.[1]);
      if (head < 0 || this.#read.length < head + 4 + length) return;
      const body = this.#read.toString('utf8', head + 4, head + 4 + length);
      this.#read = this.#read.subarray(head + 4 + length);
      this.#hear(JSON.parse(body) as Message);
    }
  }

  #hear(message: Message): void {
    const { id, method, params } = message;
    if (method === undefined) {
      this.#answers.get(id ?? -1)?.(message);
      return;
    }
    // The server asks for settings and the like; it has what it needs.
    if (id !== undefined)
      this.#send({ id, result: method === 'workspace/configuration' ? [{}, {}, {}, {}, {}, {}] : null });
    if (method !== 'textDocument/publishDiagnostics') return;
    const { uri, diagnostics } = params as { readonly uri: string; readonly diagnostics: readonly EditorFinding[] };
    this.#findings.get(uri)?.(diagnostics);
  }
}
