package id.jenjang.dsl.ide.fix;

import java.util.ArrayDeque;
import java.util.regex.Pattern;

/** The blocks of a text by their braces, whether or not the text can be read. */
final class Blocks {

    private static final Pattern PIECES =
            Pattern.compile(
                    "//[^\\n"
                            + "]*|/\\*[\\s\\S]*?\\*/|'''[\\s\\S]*?'''|\"(?:\\\\.|[^\"\\\\\\n"
                            + "])*\"?|[{}]");

    private Blocks() {}

    /** Where the block opens that a brace closes; -1 when none does. */
    static int opening(String text, int brace) {
        var open = new ArrayDeque<Integer>();
        var pieces = PIECES.matcher(text);
        while (pieces.find() && pieces.start() <= brace) {
            var piece = pieces.group();
            if (piece.equals("{")) {
                open.push(pieces.start());
            } else if (piece.equals("}")) {
                int from = open.isEmpty() ? -1 : open.pop();
                if (pieces.start() == brace) {
                    return from;
                }
            }
        }
        return -1;
    }
}
