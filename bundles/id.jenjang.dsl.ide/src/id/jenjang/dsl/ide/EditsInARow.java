package id.jenjang.dsl.ide;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Two rounds of edits of one text as one round: the text afterwards as pieces, old and new. */
final class EditsInARow {

    private final List<Piece> result = new ArrayList<>();

    /** What is left of the text after the first round. */
    private Deque<Piece> rest = new ArrayDeque<>();

    /** Where in the text after the first round the rest begins. */
    private int at;

    /**
     * A stretch of the first text or of a new one.
     *
     * @param text null for the first text
     */
    private record Piece(String text, int from, int to) {

        static Piece of(String text) {
            return new Piece(text, 0, text.length());
        }

        static Piece old(int from, int to) {
            return new Piece(null, from, to);
        }

        int length() {
            return to - from;
        }

        Piece first(int count) {
            return new Piece(text, from, from + count);
        }

        Piece without(int count) {
            return new Piece(text, from + count, to);
        }
    }

    private EditsInARow() {}

    /** Both in the order of their places, the second ones in the text after the first ones. */
    static List<TextEdit> of(List<TextEdit> first, List<TextEdit> second) {
        var row = new EditsInARow();
        row.rest.add(Piece.old(0, Integer.MAX_VALUE));
        row.make(first);
        row.rest = new ArrayDeque<>(row.result);
        row.result.clear();
        row.make(second);
        return row.edits();
    }

    private void make(List<TextEdit> edits) {
        at = 0;
        for (var edit : edits) {
            result.addAll(take(edit.offset() - at));
            take(edit.length());
            result.add(Piece.of(edit.replacement()));
        }
        result.addAll(rest);
    }

    /** So many characters of the rest. */
    private List<Piece> take(int count) {
        var taken = new ArrayList<Piece>();
        int left = count;
        while (left > 0) {
            var piece = rest.removeFirst();
            if (piece.length() > left) {
                rest.addFirst(piece.without(left));
                piece = piece.first(left);
            }
            taken.add(piece);
            left -= piece.length();
        }
        at += count;
        return taken;
    }

    private List<TextEdit> edits() {
        var edits = new ArrayList<TextEdit>();
        var text = new StringBuilder();
        int end = 0;
        for (var piece : result) {
            if (piece.text() != null) {
                text.append(piece.text(), piece.from(), piece.to());
                continue;
            }
            if (piece.from() > end || !text.isEmpty()) {
                edits.add(new TextEdit(end, piece.from() - end, text.toString()));
                text.setLength(0);
            }
            end = piece.to();
        }
        return List.copyOf(edits);
    }
}
