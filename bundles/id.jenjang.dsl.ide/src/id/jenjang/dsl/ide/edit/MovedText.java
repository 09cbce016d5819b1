package id.jenjang.dsl.ide.edit;

import java.util.List;

/**
 * An element on its way to another place.
 *
 * @param statement its text with its comments around it, line breaks as in {@link PieceOfText}
 * @param item its text alone
 * @param comments its comments but those in its text
 * @param element as it was written
 */
record MovedText(String statement, String item, List<String> comments, WrittenElement element) {

    ListRewrite.NewItem asItem() {
        return new ListRewrite.NewItem(item, comments);
    }

    PieceOfText asStatement() {
        return PieceOfText.of(statement, element);
    }

    /** Whether nothing may follow on its last line. */
    boolean endsWithLineComment() {
        int line = statement.lastIndexOf(PieceOfText.BREAK) + 1;
        return !comments.isEmpty()
                && comments.getLast().startsWith("//")
                && statement.indexOf(comments.getLast(), line) >= 0;
    }
}
