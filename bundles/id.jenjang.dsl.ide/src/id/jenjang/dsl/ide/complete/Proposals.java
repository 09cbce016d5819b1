package id.jenjang.dsl.ide.complete;

import java.util.List;

/**
 * What may be written at a place.
 *
 * @param items in the order to be shown
 * @param complete whether these are all; if not, typing on gives others
 */
public record Proposals(List<CompletionItem> items, boolean complete) {

    /** Nothing to propose. */
    public static final Proposals NONE = new Proposals(List.of(), true);

    public Proposals {
        items = List.copyOf(items);
    }
}
