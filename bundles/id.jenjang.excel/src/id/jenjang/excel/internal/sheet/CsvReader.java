package id.jenjang.excel.internal.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads text with cells parted by semicolons, commas or tabs, as spreadsheets write it. */
final class CsvReader {

    private static final List<Character> MARKS = List.of(';', ',', '\t');
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LINES_LOOKED_AT = 20;

    private final String text;
    private final char mark;
    private final Sheet sheet;
    private final StillWanted wanted;
    private final StringBuilder cell = new StringBuilder();
    private int row;
    private int column;

    private CsvReader(String name, String text, StillWanted wanted) {
        this.text = text;
        this.mark = mark(text);
        this.sheet = new Sheet(name);
        this.wanted = wanted;
    }

    static Sheet read(String name, byte[] bytes, StillWanted wanted) {
        return new CsvReader(name, decode(bytes), wanted).read();
    }

    /** UTF-16 by its mark, else UTF-8 where the bytes are, else what Excel writes on Windows. */
    private static String decode(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            var text = decoded.toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    /** The mark found most often outside quotes in the first lines. */
    private static char mark(String text) {
        var counts = new int[MARKS.size()];
        boolean quoted = false;
        int lines = 0;
        for (int i = 0; i < text.length() && lines < LINES_LOOKED_AT; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            lines += c == '\n' && !quoted ? 1 : 0;
            int which = quoted ? -1 : MARKS.indexOf(c);
            if (which >= 0) {
                counts[which]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        // Numbers have commas inside; where there are semicolons at all, they part the cells.
        return counts[0] > 0 && counts[0] * 3 >= counts[best] ? ';' : MARKS.get(best);
    }

    private Sheet read() {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append('"');
                    i++;
                } else if (quoted || cell.isEmpty()) {
                    quoted = !quoted;
                } else {
                    cell.append(c);
                }
            } else if (!quoted && c == mark) {
                endCell();
            } else if (!quoted && c == '\n') {
                wanted.orGiveUp();
                endCell();
                row++;
                column = 0;
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        endCell();
        return sheet;
    }

    private void endCell() {
        sheet.put(Cell.text(row, column++, cell.toString()));
        cell.setLength(0);
    }
}
