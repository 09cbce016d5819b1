package id.jenjang.dsl.ide.internal.complete;

import id.jenjang.dsl.ide.complete.CompletionItem;
import id.jenjang.dsl.ide.complete.Proposals;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects items and puts them in order; of items with one label and kind the first is kept. */
public final class Drafts {

    /** More are not read by anybody: typing on finds the others. */
    static final int MOST = 200;

    private final Map<String, CompletionItem> items = new LinkedHashMap<>();
    private boolean complete = true;

    void add(Draft draft) {
        var item = draft.item();
        items.putIfAbsent(item.kind() + " " + item.label(), item);
    }

    /** There were too many of a kind to add all. */
    void leftOut() {
        complete = false;
    }

    /** The items in their order. */
    public Proposals proposals() {
        var sorted =
                items.values().stream()
                        .sorted(Comparator.comparing(CompletionItem::sort))
                        .limit(MOST)
                        .toList();
        return new Proposals(sorted, complete && items.size() <= MOST);
    }
}
