package id.jenjang.dsl.ide.cascade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/** The lines of a tree by their keys, and what stands above each. Never changes. */
final class TreeLines {

    /** What stands above a root. */
    private static final int NONE = -1;

    private final Shape shape;
    private final CascadeNode[] lines;

    /**
     * Which lines there are, in the order they are read; trees that differ in what is written on
     * them only share it.
     *
     * @param places place of each key
     * @param above place of the line above each
     * @param end place behind the last line below each
     */
    private record Shape(Map<String, Integer> places, int[] above, int[] end) {}

    private TreeLines(Shape shape, CascadeNode[] lines) {
        this.shape = shape;
        this.lines = lines;
    }

    /** The lines below some roots, these included. */
    static TreeLines of(List<CascadeNode> roots) {
        var all = new ArrayList<CascadeNode>();
        var above = new ArrayList<Integer>();
        roots.forEach(each -> collect(each, NONE, all, above));
        var places = HashMap.<String, Integer>newHashMap(all.size());
        var end = new int[all.size()];
        for (int at = all.size() - 1; at >= 0; at--) {
            places.put(all.get(at).key(), at);
            end[at] = Math.max(end[at], at + 1);
            if (above.get(at) != NONE) {
                end[above.get(at)] = Math.max(end[above.get(at)], end[at]);
            }
        }
        var shape = new Shape(places, above.stream().mapToInt(Integer::intValue).toArray(), end);
        return new TreeLines(shape, all.toArray(CascadeNode[]::new));
    }

    private static void collect(
            CascadeNode line, int above, List<CascadeNode> all, List<Integer> places) {
        int at = all.size();
        all.add(line);
        places.add(above);
        line.children().forEach(each -> collect(each, at, all, places));
    }

    /** The same as {@link #of} gives; lines that are the same objects are not read again. */
    TreeLines following(List<CascadeNode> roots) {
        var next = Arrays.copyOf(lines, lines.length);
        return fill(next, roots, NONE, 0, lines.length) ? new TreeLines(shape, next) : of(roots);
    }

    /** Puts lines, and those below them, where others stood; whether they have the same keys. */
    private boolean fill(
            CascadeNode[] next, List<CascadeNode> siblings, int above, int from, int to) {
        int at = from;
        for (var each : siblings) {
            if (at >= to || shape.above[at] != above || !lines[at].key().equals(each.key())) {
                return false;
            }
            if (lines[at] != each) {
                next[at] = each;
                if (!fill(next, each.children(), at, at + 1, shape.end[at])) {
                    return false;
                }
            }
            at = shape.end[at];
        }
        return at == to;
    }

    /** Null for an unknown key. */
    CascadeNode node(String key) {
        var at = shape.places.get(key);
        return at == null ? null : lines[at];
    }

    /** The lines from a root down to a key, both included; empty for an unknown key. */
    List<CascadeNode> way(String key) {
        var way = new LinkedList<CascadeNode>();
        int at = shape.places.getOrDefault(key, NONE);
        for (; at != NONE; at = shape.above[at]) {
            way.addFirst(lines[at]);
        }
        return List.copyOf(way);
    }
}
