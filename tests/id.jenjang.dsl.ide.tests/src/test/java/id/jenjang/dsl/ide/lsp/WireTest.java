package id.jenjang.dsl.ide.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

class WireTest {

    private final Wire wire = new Wire();

    @Test
    void whoWroteLastMayBeGoneWhenSomebodyReadsOn() throws Exception {
        var worker = new Thread(() -> say(wire.out(), "satu"));
        worker.start();
        worker.join();
        assertEquals("satu", read(4));
        var next = CompletableFuture.supplyAsync(() -> read(3));
        say(wire.out(), "dua");
        assertEquals("dua", next.get());
    }

    @Test
    void whatIsWrittenTillAFlushIsNotTornApart() throws Exception {
        var message = wire.out();
        message.write("Content".getBytes(StandardCharsets.UTF_8));
        say(wire.out(), "halo");
        say(message, "-Length");
        assertEquals("haloContent-Length", read(18));
    }

    @Test
    void itEndsOnceItIsClosed() throws Exception {
        var out = wire.out();
        out.write('a');
        out.close();
        assertEquals("a", read(9));
        assertEquals(-1, wire.in.read());
    }

    private static void say(OutputStream out, String words) {
        try {
            out.write(words.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(int count) {
        try {
            return new String(wire.in.readNBytes(count), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
