/** What the browser inside an older WPS (Chrome 69) lacks of what the pane uses. Imported before anything else. */
import 'core-js/stable';

if (!('throwIfAborted' in AbortSignal.prototype)) {
  Object.defineProperty(AbortSignal.prototype, 'throwIfAborted', {
    configurable: true,
    value(this: AbortSignal & { readonly reason?: unknown }) {
      if (this.aborted) throw this.reason ?? new DOMException('stopped', 'AbortError');
    },
  });
}

if (!('arrayBuffer' in Blob.prototype)) {
  Object.defineProperty(Blob.prototype, 'arrayBuffer', { configurable: true, value(this: Blob) { return new Response(this).arrayBuffer(); } });
}
