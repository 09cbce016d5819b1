package id.jenjang.dsl.internal.format;

import java.util.List;

/** Writes the items of a file and of its blocks, each on its line or lines. */
public final class PlanPrinter {

    private static final int INDENT = 2;

    private final LayoutTree tree;
    private final Output out;
    private final TokenPrinter tokens;
    private final ItemPrinter items;

    public PlanPrinter(LayoutTree tree) {
        this.tree = tree;
        out = new Output(tree.lineEnd());
        tokens = new TokenPrinter(out);
        items = new ItemPrinter(out, tokens, this::blockBody);
    }

    /** The whole text; to be asked once. */
    public String print() {
        items(tree.items(), 0);
        tokens.lastComments(tree.end(), 0, tree.items().isEmpty());
        return tree.mark() + out.finish();
    }

    private void blockBody(Block block, int indent) {
        items(block.items(), indent + INDENT);
        tokens.lastComments(block.close(), indent + INDENT, block.items().isEmpty());
        out.newLine(indent);
        tokens.text(block.close());
    }

    private void items(List<Item> list, int indent) {
        var rows = new RowAlignment(list, indent);
        boolean previousFlat = false;
        for (int i = 0; i < list.size(); i++) {
            Item item = list.get(i);
            if (i > 0 && !out.isLineClosed() && staysOnLine(list.get(i - 1), item, previousFlat)) {
                out.space(item.isRaw() ? 1 : 2);
            } else {
                tokens.lineStart(item.first(), indent + item.column(), i == 0);
            }
            previousFlat = items.print(item, indent, rows.paddingOf(i));
        }
    }

    /**
     * Properties the author put on one line share it; elements and rows of tables have their own.
     */
    private boolean staysOnLine(Item before, Item item, boolean beforeFlat) {
        Token first = item.first();
        if (first.startsLine() || !first.before().isEmpty()) {
            return false;
        }
        return item.isRaw()
                || beforeFlat
                        && isShortProperty(before)
                        && isShortProperty(item)
                        && fitsBehind(item);
    }

    private static boolean isShortProperty(Item item) {
        return item.property()
                && item.tokens().size() == item.parts().size()
                && YearRow.of(item).isEmpty();
    }

    private boolean fitsBehind(Item item) {
        var line = FlatLine.of(item.parts());
        return line.isPossible() && out.fits(2 + line.width());
    }
}
