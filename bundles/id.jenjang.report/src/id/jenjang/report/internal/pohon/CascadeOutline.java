package id.jenjang.report.internal.pohon;

import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Figure.Item;
import id.jenjang.report.tree.Figure.Measure;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Paragraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A cascade as an outline to open and search, and as a nested list. */
final class CascadeOutline {

    private final Wording wording;
    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, Element> parents = new HashMap<>();

    CascadeOutline(Wording wording, List<Element> roots) {
        this.wording = wording;
        for (Element root : roots) {
            root.all()
                    .forEach(
                            e -> {
                                elements.put(e.id(), e);
                                e.children().forEach(c -> parents.put(c.id(), e));
                            });
        }
    }

    /** The elements as points of an outline. */
    List<Item> items(List<Element> roots) {
        return roots.stream().map(this::item).toList();
    }

    private Item item(Element element) {
        List<Item> below = new ArrayList<>(items(element.children()));
        element.shared().forEach(id -> below.add(reference(elements.get(id))));
        return new Item(
                element.level().ground(),
                element.title(),
                element.name(),
                "",
                element.measures(),
                below);
    }

    private Item reference(Element shared) {
        Element parent = parents.get(shared.id());
        String note = wording.text("pohon.lihat", Map.of("induk", parent.title()));
        return new Item(
                shared.level().ground(), shared.title(), shared.name(), note, List.of(), List.of());
    }

    /** Points of an outline as a nested list. */
    static ListBlock list(List<Item> items) {
        List<List<Block>> entries = new ArrayList<>();
        for (Item item : items) {
            List<Block> entry = new ArrayList<>();
            entry.add(new Paragraph(Paragraph.Style.BODY, line(item)));
            List<List<Block>> below = new ArrayList<>();
            for (var measure : item.measures()) {
                below.add(List.of(new Paragraph(Paragraph.Style.BODY, line(measure))));
            }
            below.addAll(list(item.children()).items());
            if (!below.isEmpty()) {
                entry.add(new ListBlock(ListBlock.Kind.BULLET, below));
            }
            entries.add(entry);
        }
        return new ListBlock(ListBlock.Kind.OUTLINE, entries);
    }

    private static List<Inline> line(Measure measure) {
        List<Inline> line = new ArrayList<>();
        line.add(new Inline.Text(measure.name() + (measure.figures().isEmpty() ? "" : ": ")));
        line.addAll(measure.figures());
        if (!measure.predicate().isEmpty()) {
            line.add(new Inline.Text(" (" + measure.predicate() + ")"));
        }
        return line;
    }

    private static List<Inline> line(Item item) {
        List<Inline> line = new ArrayList<>();
        if (!item.title().isEmpty()) {
            line.add(new Inline.Text(item.title() + ": ", Set.of(Inline.Mark.BOLD)));
        }
        line.add(new Inline.Text(item.name()));
        if (!item.note().isEmpty()) {
            line.add(new Inline.Text(" (" + item.note() + ")"));
        }
        return line;
    }
}
