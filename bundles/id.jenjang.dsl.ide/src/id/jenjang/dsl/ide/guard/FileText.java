package id.jenjang.dsl.ide.guard;

import id.jenjang.dsl.ide.internal.Sentences;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file turned out to be when it was read as text. */
public sealed interface FileText {

    /** What it held, to be compared with what it holds later. */
    FileMark mark();

    /**
     * A text in UTF-8.
     *
     * @param text all of it, a byte order mark included
     */
    record Utf8(String text, FileMark mark) implements FileText {}

    /**
     * A text in another encoding, or no text.
     *
     * @param offset the first byte that is no UTF-8, from 0
     * @param line the line it stands in, from 1
     * @param column the character it is in that line, from 1
     * @param value the byte, 0 to 255
     * @param encoding what the file probably is in: UTF-16 with a byte order mark, else
     *     Windows-1252
     * @param reading the text in that encoding, to be offered; bytes that mean nothing in it are
     *     U+FFFD
     */
    record Other(
            int offset,
            int line,
            int column,
            int value,
            Charset encoding,
            String reading,
            FileMark mark)
            implements FileText {

        /** What is wrong and what can be done, as a sentence. */
        public String sentence(Locale locale) {
            return new Sentences(FileText.class, locale)
                    .get(
                            "encoding",
                            line,
                            column,
                            "%02X".formatted(value),
                            encoding.displayName(Locale.ROOT));
        }
    }

    /**
     * Reads a file.
     *
     * @throws IOException when it is not there or cannot be read
     */
    static FileText read(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }

    /** What bytes are as text. */
    static FileText of(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        // A new decoder reports what it cannot read.
        var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        var text = out.flip().toString();
        var mark = FileMark.of(bytes);
        if (!result.isError()) {
            return new Utf8(text, mark);
        }
        int at = in.position();
        int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
        int column = text.length() - text.lastIndexOf('\n');
        var encoding = encoding(bytes);
        return new Other(
                at,
                line,
                column,
                Byte.toUnsignedInt(bytes[at]),
                encoding,
                new String(bytes, encoding),
                mark);
    }

    private static Charset encoding(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : Byte.toUnsignedInt(bytes[0]) << Byte.SIZE;
        int start = first | (first == 0 ? 0 : Byte.toUnsignedInt(bytes[1]));
        boolean wide = start == 0xFEFF || start == 0xFFFE;
        return wide ? StandardCharsets.UTF_16 : Charset.forName("windows-1252");
    }
}
