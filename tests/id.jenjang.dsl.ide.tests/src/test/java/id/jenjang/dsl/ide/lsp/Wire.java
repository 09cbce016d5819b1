package id.jenjang.dsl.ide.lsp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * What goes from one program to another, as between processes: the reader waits until something
 * comes or the writer has closed, no matter which threads have written and whether they still live.
 * A pipe of java.io breaks once the last thread that wrote is gone, which a server's worker may be
 * as soon as it has said the last word.
 */
final class Wire {

    private static final byte[] END = {};

    private final BlockingQueue<byte[]> sent = new LinkedBlockingQueue<>();

    /** The end to read from; for one thread at a time. */
    final InputStream in = new Reader();

    /** Another end to write to: what is written to one until it is flushed arrives in one piece. */
    OutputStream out() {
        return new Writer();
    }

    private final class Writer extends OutputStream {

        private final ByteArrayOutputStream written = new ByteArrayOutputStream();

        @Override
        public synchronized void write(int b) {
            written.write(b);
        }

        @Override
        public synchronized void write(byte[] b, int off, int len) {
            written.write(b, off, len);
        }

        @Override
        public synchronized void flush() {
            if (written.size() > 0) {
                sent.add(written.toByteArray());
                written.reset();
            }
        }

        @Override
        public synchronized void close() {
            flush();
            sent.add(END);
        }
    }

    private final class Reader extends InputStream {

        private InputStream piece = new ByteArrayInputStream(END);
        private boolean ended;

        @Override
        public int read() throws IOException {
            return more() ? piece.read() : -1;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            return len == 0 ? 0 : more() ? piece.read(b, off, len) : -1;
        }

        @Override
        public int available() throws IOException {
            return piece.available();
        }

        private boolean more() throws IOException {
            while (!ended && piece.available() == 0) {
                try {
                    var next = sent.take();
                    ended = next == END;
                    piece = new ByteArrayInputStream(next);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new InterruptedIOException("Interrupted while waiting to be written to");
                }
            }
            return !ended;
        }
    }
}
