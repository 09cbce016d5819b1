package id.jenjang.workbench.tests;

import org.eclipse.swt.custom.StyledText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * A sub kegiatan in the middle of the longest file of a generated plan that has any.
 *
 * @param file the file
 * @param line its line, from 0
 */
record TypedPlace(Path file, int line) {

    private static final String WORD = "        subkegiatan ";

    static TypedPlace in(Path plan) {
        try (var files = Files.walk(plan)) {
            var longest =
                    files.filter(Files::isRegularFile)
                            .filter(each -> read(each).contains(WORD))
                            .max(Comparator.comparingInt(each -> read(each).length()))
                            .orElseThrow();
            var lines = read(longest).lines().toList();
            int line = lines.size() / 2;
            while (!lines.get(line).startsWith(WORD)) {
                line++;
            }
            return new TypedPlace(longest, line);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private int quote(StyledText text, int which) {
        // Asked all the time: the whole text, copied, would be measured too.
        var words = text.getLine(line);
        int at = -1;
        for (int i = 0; i < which; i++) {
            at = words.indexOf('"', at + 1);
        }
        return text.getOffsetAtLine(line) + at;
    }

    /** Just before the quote that ends its title. */
    int endOfTitle(StyledText text) {
        return quote(text, 2);
    }

    /** Just behind its short name. */
    int endOfName(StyledText text) {
        return text.getOffsetAtLine(line) + text.getLine(line).indexOf(' ', WORD.length());
    }

    /** Its title as it is written now. */
    String title(StyledText text) {
        return text.getText(quote(text, 1) + 1, quote(text, 2) - 1);
    }
}
