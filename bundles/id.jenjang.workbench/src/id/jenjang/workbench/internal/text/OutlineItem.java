package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.navigate.OutlineNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/**
 * An element in the outline. Two of them are the same when they lie the same way down, wherever the
 * text has them by now, so that what was opened stays open.
 */
final class OutlineItem {

    private final OutlineItem parent;
    private final OutlineNode node;
    private final String key;
    private List<OutlineItem> children;

    private OutlineItem(OutlineItem parent, OutlineNode node, String key) {
        this.parent = parent;
        this.node = node;
        this.key = key;
    }

    static List<OutlineItem> of(OutlineItem parent, List<OutlineNode> nodes) {
        var items = new ArrayList<OutlineItem>();
        var known = new HashMap<String, Integer>();
        for (var node : nodes) {
            var name = node.keyword() + ' ' + node.id() + ' ' + node.title();
            int number = known.merge(name, 1, Integer::sum);
            items.add(new OutlineItem(parent, node, name + '#' + number));
        }
        return items;
    }

    OutlineItem parent() {
        return parent;
    }

    OutlineNode node() {
        return node;
    }

    List<OutlineItem> children() {
        if (children == null) {
            children = of(this, node.children());
        }
        return children;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineItem that
                && key.equals(that.key)
                && Objects.equals(parent, that.parent);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, parent);
    }
}
