package id.jenjang.report.tree;

import java.util.List;

/**
 * A list; every list numbers from its own beginning.
 *
 * @param kind bullets or the form of the numbers
 * @param start number of the first item, at least 1; 1 for bullets
 * @param items items in order; an item's blocks are paragraphs and nested lists
 */
public record ListBlock(Kind kind, int start, List<List<Block>> items) implements Block {

    public ListBlock {
        items = items.stream().map(List::copyOf).toList();
    }

    /** A list that begins at its first number. */
    public ListBlock(Kind kind, List<List<Block>> items) {
        this(kind, 1, items);
    }

    /** A list of plain paragraphs. */
    public static ListBlock of(Kind kind, List<String> texts) {
        return new ListBlock(
                kind, texts.stream().map(t -> List.<Block>of(Paragraph.body(t))).toList());
    }

    /** Form of the item marks. */
    public enum Kind {
        BULLET,
        /**
         * Bullets of a list that tells what an outline of the same document lets readers open; for
         * media that have no outlines.
         */
        OUTLINE,
        /** 1. 2. 3. */
        DECIMAL,
        /** a. b. c. */
        ALPHA
    }
}
