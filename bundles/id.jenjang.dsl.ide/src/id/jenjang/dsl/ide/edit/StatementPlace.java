package id.jenjang.dsl.ide.edit;

import org.eclipse.xtext.AbstractElement;

import java.util.List;

/** Puts a statement among those of a block, laid out like them. */
final class StatementPlace {

    private final FileDraft draft;
    private final TextLayout layout;
    private final WrittenElement element;

    StatementPlace(FileDraft draft, WrittenElement element) {
        this.draft = draft;
        this.layout = draft.layout();
        this.element = element;
    }

    /** Between siblings, of which one may be missing. */
    void beside(String text, WrittenPart before, WrittenPart after, boolean endsLine) {
        if (before == null) {
            before(text, after, endsLine);
        } else {
            after(text, end(before), end(before), isSeparated(before, after), endsLine);
        }
    }

    /** After a part of the block, which may be its opening brace; null in an empty file. */
    void inBlock(String text, WrittenPart previous, boolean endsLine) {
        if (previous == null) {
            draft.insert(layout.length(), layout.place(text, "") + layout.lineEnd());
            return;
        }
        boolean topLevel = element.parent() == null;
        int end = topLevel || previous.isKeyword("{") ? previous.end() : end(previous);
        after(text, end, end, topLevel, endsLine);
    }

    private int end(WrittenPart part) {
        return range(part)[1];
    }

    private int[] range(WrittenPart part) {
        AbstractElement clause =
                part.assignment() == null
                        ? Clauses.clause(part.grammar())
                        : Clauses.clause(part.assignment());
        if (clause == null) {
            return new int[] {part.offset(), part.end()};
        }
        var parts = element.parts();
        var range = Clauses.instance(element, clause, part.index());
        return new int[] {parts.get(range[0]).offset(), parts.get(range[1]).end()};
    }

    private void before(String text, WrittenPart after, boolean endsLine) {
        var range = range(after);
        var own = OwnComments.of(draft.file(), element, range[0], range[1]);
        var indent = layout.indent(own.from());
        if (layout.startsLine(own.from())) {
            var gap =
                    isSeparated(after, null)
                            ? layout.lineEnd() + layout.lineEnd()
                            : layout.lineEnd();
            draft.insert(own.from(), layout.place(text, indent) + gap + indent);
        } else if (isOneLine(text, endsLine)) {
            draft.insert(own.from(), text + " ");
        } else {
            var deeper = indent + layout.indentUnit();
            draft.insert(
                    own.from(),
                    layout.lineEnd()
                            + deeper
                            + layout.place(text, deeper)
                            + layout.lineEnd()
                            + deeper);
        }
    }

    private static boolean isOneLine(String text, boolean endsLine) {
        return !endsLine && text.indexOf(PieceOfText.BREAK) < 0;
    }

    private void after(
            String text, int statementEnd, int from, boolean separated, boolean endsLine) {
        int end = from;
        for (var comment : OwnComments.behind(draft.file(), layout, statementEnd)) {
            end = comment.end();
        }
        var indent = indent(statementEnd);
        var gap = separated ? layout.lineEnd() + layout.lineEnd() : layout.lineEnd();
        if (layout.endsLine(end)) {
            draft.insert(end, gap + indent + layout.place(text, indent));
            return;
        }
        int next = layout.skipBlanks(end);
        boolean closes = draft.file().text().startsWith("}", next);
        if (isOneLine(text, endsLine) && !isBareBrace(statementEnd, next)) {
            draft.insert(end, " " + text + (next == end ? " " : ""));
        } else {
            var outer = closes ? layout.indent(element.offset()) : indent;
            draft.replace(
                    end,
                    next,
                    layout.lineEnd()
                            + indent
                            + layout.place(text, indent)
                            + layout.lineEnd()
                            + outer);
        }
    }

    /** Whether the block is written as "{}" or "{ }". */
    private boolean isBareBrace(int statementEnd, int next) {
        return draft.file().text().charAt(statementEnd - 1) == '{'
                && draft.file().text().startsWith("}", next);
    }

    /** The indent of the statements around: of the line the last one ended on, or one step in. */
    private String indent(int statementEnd) {
        for (var part : List.copyOf(element.parts()).reversed()) {
            int start = range(part)[0];
            boolean header = part.isKeyword("{") || part.isKeyword("}") || !isInBlock(part);
            if (!header && start < statementEnd && layout.startsLine(start)) {
                return layout.indent(start);
            }
        }
        for (var part : element.parts()) {
            int start = range(part)[0];
            if (isInBlock(part) && !part.isKeyword("}") && layout.startsLine(start)) {
                return layout.indent(start);
            }
        }
        return element.parent() == null
                ? ""
                : layout.indent(element.offset()) + layout.indentUnit();
    }

    private boolean isInBlock(WrittenPart part) {
        return element.parent() == null
                || part.grammar() instanceof AbstractElement grammar
                        && Clauses.brace(grammar) != null;
    }

    private boolean isSeparated(WrittenPart one, WrittenPart other) {
        var siblings = element.parts();
        int at = siblings.indexOf(one);
        int to = other == null ? at : siblings.indexOf(other);
        if (other == null) {
            // No second one to look at: as the one is from its own neighbours of the same kind.
            var same = element.parts(one.feature());
            int place = same.indexOf(one);
            if (same.size() < 2) {
                return element.parent() == null || isBlankAbove(one);
            }
            return place > 0
                    ? isBlankBetween(same.get(place - 1), one)
                    : isBlankBetween(one, same.get(1));
        }
        return at >= 0 && to >= 0 && isBlankBetween(one, other);
    }

    private boolean isBlankAbove(WrittenPart one) {
        var range = range(one);
        int start = OwnComments.of(draft.file(), element, range[0], range[1]).from();
        return layout.startsLine(start) && layout.blankLineAbove(layout.skipBlanksBack(start));
    }

    /** Whether a blank line stands right behind the one. */
    private boolean isBlankBetween(WrittenPart one, WrittenPart other) {
        int end = end(one);
        for (var comment : OwnComments.behind(draft.file(), layout, end)) {
            end = comment.end();
        }
        int from = layout.skipBlanks(end);
        return layout.isLineEnd(from)
                && range(other)[0] > from
                && layout.endsLine(layout.behindBreak(from));
    }
}
