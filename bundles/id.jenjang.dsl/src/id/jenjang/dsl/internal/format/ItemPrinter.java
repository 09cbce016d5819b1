package id.jenjang.dsl.internal.format;

import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * Writes one item: on one line when that is possible, else broken before clauses, in lists and in
 * blocks.
 */
final class ItemPrinter {

    private static final int HANG = 4;

    /** A list whose elements would begin further right than this hangs by the indent instead. */
    private static final int FARTHEST_LIST = 60;

    private final Output out;
    private final TokenPrinter tokens;
    private final ObjIntConsumer<Block> blockBody;

    /**
     * A printer to the output.
     *
     * @param blockBody writes all of a block after its opening brace, given the indent of its item
     */
    ItemPrinter(Output out, TokenPrinter tokens, ObjIntConsumer<Block> blockBody) {
        this.out = out;
        this.tokens = tokens;
        this.blockBody = blockBody;
    }

    /**
     * Writes an item whose line is begun; says whether it took one line only.
     *
     * @param padding further spaces before some of its tokens, when it is written on one line
     */
    boolean print(Item item, int indent, Map<Token, Integer> padding) {
        var line = FlatLine.of(item.parts());
        if (line.isPossible() && out.fits(line.width())) {
            write(line, 0, padding, indent + HANG);
            return true;
        }
        tokens.text(item.first());
        var clauses = Units.clauses(item.parts());
        for (int i = 0; i < clauses.size(); i++) {
            boolean chosen = clauses.get(i).getFirst() instanceof Token first && first.startsLine();
            if (i > 0 && (chosen || !beginsHere(clauses.get(i), indent + HANG))) {
                out.newLine(indent + HANG);
            }
            clause(clauses.get(i), i == 0 ? 1 : 0, indent);
        }
        return false;
    }

    private void write(FlatLine line, int firstSpaces, Map<Token, Integer> padding, int hang) {
        boolean first = true;
        for (FlatLine.Piece piece : line.pieces()) {
            int spaces =
                    (first ? firstSpaces : piece.spaces()) + padding.getOrDefault(piece.token(), 0);
            if (first && firstSpaces == 0) {
                tokens.text(piece.token());
            } else {
                tokens.inside(piece.token(), spaces, hang);
            }
            first = false;
        }
    }

    /** Whether the clause, or at least its beginning, fits on the rest of the line. */
    private boolean beginsHere(List<Part> clause, int hang) {
        var whole = FlatLine.of(clause);
        if (whole.isPossible() && hang + whole.width() <= Output.WIDTH) {
            return out.fits(1 + whole.width());
        }
        return out.fits(1 + headWidth(clause));
    }

    /** The width up to the first place where the parts can be broken. */
    private static int headWidth(List<Part> parts) {
        int end = 0;
        while (end < parts.size()
                && parts.get(end) instanceof Token token
                && !token.is(",")
                && !token.spansLines()) {
            end++;
        }
        // A comma or an opening brace follows, with its space.
        return FlatLine.of(parts.subList(0, end)).width() + 2;
    }

    /** Writes a clause, whose first {@code written} parts are written already. */
    private void clause(List<Part> clause, int written, int indent) {
        var rest = clause.subList(written, clause.size());
        var line = FlatLine.of(rest);
        var elements = Units.elements(clause);
        if (!rest.isEmpty()
                && line.isPossible()
                && !out.isLineClosed()
                && out.fits(1 + line.width())) {
            sequence(rest, indent + HANG, indent);
        } else if (elements.isEmpty()) {
            sequence(rest, indent + HANG, indent);
        } else {
            list(clause, written, elements, indent);
        }
    }

    private void list(List<Part> clause, int written, List<List<Part>> elements, int indent) {
        int listed = elements.stream().mapToInt(List::size).sum();
        int start = clause.size() - listed;
        if (start > written) {
            sequence(clause.subList(written, start), indent + HANG, indent);
        }
        int column =
                start == 0 && written > 0 ? indent : out.column() + (out.isAtLineStart() ? 0 : 1);
        int hang = column > FARTHEST_LIST ? indent + HANG : column;
        boolean rows = elements.stream().allMatch(ItemPrinter::startsWithText);
        for (int i = 0; i < elements.size(); i++) {
            var element = elements.get(i);
            if (i > 0 && (rows || !out.fits(1 + elementWidth(element)))) {
                out.newLine(hang);
            }
            sequence(
                    start == 0 && i == 0 ? element.subList(written, element.size()) : element,
                    hang,
                    indent);
        }
    }

    private static boolean startsWithText(List<Part> element) {
        return element.getFirst() instanceof Token token && token.kind() == Token.Kind.TEXT;
    }

    private static int elementWidth(List<Part> element) {
        var line = FlatLine.of(element);
        return line.isPossible() ? line.width() : headWidth(element);
    }

    private void sequence(List<Part> parts, int hang, int indent) {
        for (Part part : parts) {
            switch (part) {
                case Token token -> tokens.inside(token, spacesBefore(token), hang);
                case Block block -> block(block, hang, indent);
            }
        }
    }

    private int spacesBefore(Token token) {
        return token.tight() && !out.endsWithComment() ? 0 : 1;
    }

    private void block(Block block, int hang, int indent) {
        var line = FlatLine.of(List.of(block));
        if (line.isPossible() && !out.isLineClosed() && out.fits(1 + line.width())) {
            write(line, 1, Map.of(), hang);
        } else {
            tokens.inside(block.open(), 1, hang);
            blockBody.accept(block, indent);
        }
    }
}
