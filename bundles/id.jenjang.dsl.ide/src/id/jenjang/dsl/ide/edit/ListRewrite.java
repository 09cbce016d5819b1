package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.edit.WrittenFile.Comment;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the items of one list anew. What stood between two items that stay neighbours stays as it
 * is; other comments follow the item they stood behind, or the one before it when that is gone.
 */
final class ListRewrite {

    private static final int START = -1;

    private final FileDraft draft;
    private final List<WrittenPart> items;
    private final String separator;
    private final StringBuilder out = new StringBuilder();
    private List<Object> wanted;

    /**
     * A rewrite of a list.
     *
     * @param items all its items, in order
     * @param separator the sign between them
     */
    ListRewrite(FileDraft draft, List<WrittenPart> items, String separator) {
        this.draft = draft;
        this.items = items;
        this.separator = separator;
    }

    /**
     * A new item.
     *
     * @param comments its own, which follow it
     */
    record NewItem(String text, List<String> comments) {}

    /** The comments that go where an item goes: those in it and those behind it on its line. */
    static List<Comment> own(FileDraft draft, List<WrittenPart> items, WrittenPart item) {
        int index = items.indexOf(item);
        int next = index + 1 < items.size() ? items.get(index + 1).offset() : item.end();
        var layout = draft.layout();
        return between(draft, item.offset(), next).stream()
                .filter(
                        each ->
                                each.offset() < item.end()
                                        || layout.startsLine(next)
                                                && layout.breaksBetween(item.end(), each.offset())
                                                        == 0)
                .toList();
    }

    /**
     * Makes the edit.
     *
     * @param items parts that stay, and {@link NewItem}s; at least one
     */
    void to(List<Object> items) {
        wanted = items;
        var first = loose(START);
        if (!comments(first, false) && !first.isEmpty()) {
            out.append(' ');
        }
        for (int i = 0; i < wanted.size(); i++) {
            boolean last = i + 1 == wanted.size();
            item(wanted.get(i));
            int index = this.items.indexOf(wanted.get(i));
            if (!last && isGapKept(index)) {
                int end = this.items.get(index).end();
                out.append(draft.file().text(), end, this.items.get(index + 1).offset());
                continue;
            }
            if (!last) {
                out.append(separator.equals(",") ? "," : " " + separator);
            }
            boolean closed = comments(behind(wanted.get(i), index), last);
            if (!last && !closed) {
                out.append(usualGap());
            }
        }
        draft.replace(this.items.getFirst().offset(), this.items.getLast().end(), out.toString());
    }

    private void item(Object item) {
        if (item instanceof NewItem added) {
            var indent = draft.layout().indent(items.getFirst().offset());
            out.append(draft.layout().place(added.text(), indent));
        } else {
            var part = (WrittenPart) item;
            out.append(draft.file().text(), part.offset(), part.end());
        }
    }

    private List<String> behind(Object item, int index) {
        return item instanceof NewItem added ? added.comments() : loose(index);
    }

    /** Writes comments; says whether the line ended with the last one. */
    private boolean comments(List<String> comments, boolean last) {
        boolean closed = false;
        for (int i = 0; i < comments.size(); i++) {
            var comment = comments.get(i);
            if (!out.isEmpty() && !closed) {
                out.append(' ');
            }
            out.append(comment);
            closed = comment.startsWith("//");
            boolean atLineEnd =
                    last
                            && i + 1 == comments.size()
                            && draft.layout().endsLine(items.getLast().end());
            if (closed && !atLineEnd) {
                out.append(draft.layout().lineEnd()).append(hang());
            }
        }
        return closed;
    }

    private String hang() {
        var layout = draft.layout();
        return layout.indent(items.getFirst().offset()) + layout.indentUnit().repeat(2);
    }

    /** Comments that lost their place and follow the item with the index. */
    private List<String> loose(int home) {
        var loose = new ArrayList<String>();
        for (int i = Math.max(home, 0); i < items.size(); i++) {
            if (home(i) == home) {
                looseOf(i).forEach(each -> loose.add(each.text()));
            }
        }
        return loose;
    }

    private int home(int index) {
        int home = index;
        while (home >= 0 && !wanted.contains(items.get(home))) {
            home--;
        }
        return home;
    }

    private List<Comment> looseOf(int index) {
        var item = items.get(index);
        var loose = new ArrayList<Comment>();
        if (!wanted.contains(item)) {
            loose.addAll(between(draft, item.offset(), item.end()));
        }
        if (index + 1 < items.size() && !isGapKept(index)) {
            loose.addAll(between(draft, item.end(), items.get(index + 1).offset()));
        }
        loose.removeIf(draft::isDropped);
        return loose;
    }

    private boolean isGapKept(int index) {
        if (index < 0 || index + 1 >= items.size()) {
            return false;
        }
        int place = wanted.indexOf(items.get(index));
        return place >= 0
                && place + 1 < wanted.size()
                && wanted.get(place + 1) == items.get(index + 1);
    }

    private static List<Comment> between(FileDraft draft, int from, int to) {
        return draft.file().comments(from, to);
    }

    /** What stands between two items besides the separator: a blank, or one line per item. */
    private String usualGap() {
        var layout = draft.layout();
        return items.stream()
                .skip(1)
                .map(WrittenPart::offset)
                .filter(layout::startsLine)
                .findFirst()
                .map(offset -> layout.lineEnd() + layout.indent(offset))
                .orElse(" ");
    }
}
