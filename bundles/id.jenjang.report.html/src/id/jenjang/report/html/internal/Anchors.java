package id.jenjang.report.html.internal;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The places of a document that can be linked to, in reading order, and the id each has in the
 * page. Ids consist of letters, digits and underscores and are unique; of two places with one
 * anchor the first is the one meant.
 */
final class Anchors {

    private final List<Heading> headings = new ArrayList<>();
    private final List<Caption> captions = new ArrayList<>();
    private final Map<Object, String> idOfPlace = new IdentityHashMap<>();
    private final Map<String, String> idOfAnchor = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> claimed = new HashSet<>();

    Anchors(Document document) {
        document.sections().forEach(s -> s.blocks().forEach(this::add));
    }

    List<Heading> headings() {
        return headings;
    }

    List<Caption> captions(Caption.Kind kind) {
        return captions.stream().filter(c -> c.kind() == kind).toList();
    }

    /** Id of a heading or caption of the document. */
    String id(Object place) {
        return idOfPlace.get(place);
    }

    /** Id to write at a heading or caption; null when it was given out before. */
    String claim(Object place) {
        var id = idOfPlace.get(place);
        return claimed.add(id) ? id : null;
    }

    /** Id of the place an anchor means; empty when nothing carries it. */
    Optional<String> target(String anchor) {
        return Optional.ofNullable(idOfAnchor.get(anchor));
    }

    private void add(Block block) {
        switch (block) {
            case Heading h -> {
                headings.add(h);
                name(h, h.anchor());
            }
            case Table t -> {
                add(t.caption());
                add(Grid.place(t.header(), t.columns().size()));
                add(Grid.place(t.body(), t.columns().size()));
            }
            case Figure f -> add(f.caption());
            case ListBlock l -> l.items().forEach(i -> i.forEach(this::add));
            default -> {
                // nothing to link to
            }
        }
    }

    /** Only cells that find room in their table are written. */
    private void add(List<List<Grid.Slot>> rows) {
        rows.stream()
                .flatMap(List::stream)
                .filter(slot -> slot.cell() != null)
                .forEach(slot -> slot.cell().content().forEach(this::add));
    }

    private void add(Caption caption) {
        if (caption != null) {
            captions.add(caption);
            name(caption, caption.anchor());
        }
    }

    private void name(Object place, String anchor) {
        if (idOfPlace.containsKey(place)) {
            return;
        }
        var base = anchor.replaceAll("[^A-Za-z0-9_]", "_");
        base = base.isEmpty() || !Character.isLetter(base.charAt(0)) ? "a_" + base : base;
        var id = base;
        for (int i = 2; !used.add(id); i++) {
            id = base + "_" + i;
        }
        idOfPlace.put(place, id);
        idOfAnchor.putIfAbsent(anchor, id);
    }
}
