package id.jenjang.dsl.ide.edit;

import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Text that will be put somewhere. Its line breaks and indents are those of the layout, told from
 * line breaks inside of texts and comments by a sign of their own.
 */
final class PieceOfText {

    /** A line break of the layout. */
    static final char BREAK = '\uFFFF';

    private final StringBuilder text = new StringBuilder();
    private final String indentUnit;
    private final Deque<Boolean> linesInBlock = new ArrayDeque<>();
    private WrittenElement element;
    private int level;
    private boolean opened;
    private boolean tight = true;

    PieceOfText(String indentUnit) {
        this.indentUnit = indentUnit;
    }

    /** A piece that is written already, of an element. */
    static PieceOfText of(String written, WrittenElement element) {
        var piece = new PieceOfText("");
        piece.text.append(written);
        piece.element = element;
        return piece;
    }

    /** The element it is the text of; null when it is being written. */
    WrittenElement element() {
        return element;
    }

    void newLine() {
        if (!text.isEmpty()) {
            text.append(BREAK).append(indentUnit.repeat(level));
        }
        if (linesInBlock.poll() != null) {
            linesInBlock.push(true);
        }
        tight = true;
        opened = false;
    }

    void word(Keyword keyword) {
        var word = keyword.getValue();
        if (word.equals("}")) {
            close();
            return;
        }
        boolean dash = word.equals("-") || word.equals("–");
        add(word, word.equals(",") || word.equals(":") || word.equals("%") || dash);
        tight = dash;
        if (word.equals("{")) {
            level++;
            opened = true;
            linesInBlock.push(false);
        }
    }

    void value(String word, Assignment place) {
        // A percent sign after its number, but not one that is the unit.
        boolean sign = word.equals("%") && GrammarUtil.isBooleanAssignment(place);
        add(word, sign);
    }

    void piece(PieceOfText other) {
        add(
                other.text
                        .toString()
                        .replace(String.valueOf(BREAK), BREAK + indentUnit.repeat(level)),
                false);
    }

    private void close() {
        level--;
        if (linesInBlock.pop() || opened) {
            newLine();
        }
        add("}", false);
    }

    private void add(String word, boolean close) {
        if (!tight && !close) {
            text.append(' ');
        }
        text.append(word);
        tight = false;
        opened = false;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
