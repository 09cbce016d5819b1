package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.TextRange;

import java.nio.file.Path;
import java.util.Arrays;

/** The line ends of a text: turns offsets into lines and columns. */
final class LineIndex {

    private final int[] starts;
    private final int length;

    LineIndex(String text) {
        int count = 1;
        int[] found = new int[64];
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = at + 1;
        }
        starts = Arrays.copyOf(found, count);
        length = text.length();
    }

    TextRange range(Path file, int offset, int length) {
        int start = Math.max(0, Math.min(offset, this.length));
        int found = Arrays.binarySearch(starts, start);
        int line = found >= 0 ? found : -found - 2;
        int size = Math.max(0, Math.min(length, this.length - start));
        return new TextRange(file, start, size, line + 1, start - starts[line] + 1);
    }
}
