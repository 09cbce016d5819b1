package id.jenjang.dsl.internal.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The spaces that line up neighbouring rows among the items of a block. Rows are neighbours when
 * neither a blank line nor a comment on its own line nor another item separates them; each fits on
 * one line.
 */
final class RowAlignment {

    private final List<Item> items;
    private final int indent;
    private int runEnd;
    private Map<Token, Integer> padding = Map.of();

    RowAlignment(List<Item> items, int indent) {
        this.items = items;
        this.indent = indent;
    }

    /** The spaces to add before tokens of an item; to be asked in order. */
    Map<Token, Integer> paddingOf(int index) {
        if (index >= runEnd) {
            padding = Map.of();
            runEnd = index + 1;
            if (!start(index, YearTable::rowOf, YearTable::padding)) {
                start(index, EntryRow::of, EntryTable::padding);
            }
        }
        return padding;
    }

    private <R> boolean start(
            int index,
            Function<Item, Optional<R>> kind,
            Function<List<R>, Map<Token, Integer>> table) {
        int end = index;
        while (end < items.size()
                && (end == index || isNeighbour(items.get(end)))
                && isRow(items.get(end), kind)) {
            end++;
        }
        if (end - index > 1) {
            var run = items.subList(index, end);
            runEnd = end;
            padding =
                    table.apply(run.stream().map(item -> kind.apply(item).orElseThrow()).toList());
            if (run.stream().anyMatch(item -> !fits(item))) {
                padding = Map.of();
            }
        }
        return end > index;
    }

    private static boolean isNeighbour(Item item) {
        return item.first().before().isEmpty() && !item.first().afterBlank();
    }

    private <R> boolean isRow(Item item, Function<Item, Optional<R>> kind) {
        var line = FlatLine.of(item.parts());
        return line.isPossible()
                && indent + line.width() <= Output.WIDTH
                && line.pieces().stream().noneMatch(piece -> hasInnerComment(piece.token(), item))
                && kind.apply(item).isPresent();
    }

    private static boolean hasInnerComment(Token token, Item item) {
        return token != item.last() && !token.after().isEmpty();
    }

    private boolean fits(Item item) {
        var line = FlatLine.of(item.parts());
        int more =
                line.pieces().stream()
                        .mapToInt(piece -> padding.getOrDefault(piece.token(), 0))
                        .sum();
        return indent + line.width() + more <= Output.WIDTH;
    }
}
