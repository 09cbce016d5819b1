package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.ide.cascade.CascadeNode.Counts;
import id.jenjang.dsl.ide.cascade.CascadeNode.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lines of a tree with other findings; lines that tell of the same ones are taken over. */
final class Recount {

    private final CascadeTree before;
    private final Map<String, Counts> own;

    /**
     * To be asked once.
     *
     * @param own findings in the elements themselves, by the keys of their lines
     */
    Recount(CascadeTree before, Map<String, Counts> own) {
        this.before = before;
        this.own = own;
    }

    List<CascadeNode> roots() {
        return lines(before.roots());
    }

    private List<CascadeNode> lines(List<CascadeNode> old) {
        boolean same = true;
        var lines = new ArrayList<CascadeNode>(old.size());
        for (var each : old) {
            var line = line(each);
            lines.add(line);
            same &= line == each;
        }
        return same ? old : lines;
    }

    private CascadeNode line(CascadeNode old) {
        if (old.role() == Role.LINK) {
            return old;
        }
        var children = lines(old.children());
        var all = Counts.sum(own.getOrDefault(old.key(), Counts.NONE), children);
        return children == old.children() && all.equals(old.findings())
                ? old
                : old.with(all, children);
    }
}
