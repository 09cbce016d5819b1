package id.jenjang.cli.internal.print;

import id.jenjang.dsl.TextRange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where ranges end in their files, for formats that want the end as a line and a column. */
final class RangeEnds {

    /**
     * The place behind the last character.
     *
     * @param line from 1
     * @param column from 1, in UTF-16 units
     */
    record End(int line, int column) {}

    private final Map<Path, Optional<String>> texts = new HashMap<>();

    /** The end of a range; empty when its file cannot be read any more or is shorter now. */
    Optional<End> of(TextRange range) {
        return texts.computeIfAbsent(range.file(), RangeEnds::read)
                .filter(text -> range.offset() + range.length() <= text.length())
                .map(
                        text ->
                                end(
                                        text.substring(
                                                range.offset(), range.offset() + range.length()),
                                        range));
    }

    private static End end(String covered, TextRange range) {
        int lines = (int) covered.chars().filter(c -> c == '\n').count();
        int column =
                lines == 0
                        ? range.column() + covered.length()
                        : covered.length() - covered.lastIndexOf('\n');
        return new End(range.line() + lines, column);
    }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException unreadable) {
            return Optional.empty(); // the finding itself says that the file cannot be read
        }
    }
}
