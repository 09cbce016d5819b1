package id.jenjang.report.docx.internal.flow;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be listed and referred to in a document: headings and captions in order, and the
 * bookmark each anchor got. Bookmark names follow Word's rules (a letter first, letters, digits and
 * underscores, at most 40) and are unique.
 */
public final class DocumentIndex {

    private static final int LONGEST_NAME = 40;

    private final List<Heading> headings = new ArrayList<>();
    private final List<Caption> captions = new ArrayList<>();
    private final Map<String, String> bookmarks = new HashMap<>();
    private final Map<String, Heading> headingByAnchor = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /** Reads a document. */
    public DocumentIndex(Document document) {
        document.sections().forEach(s -> s.blocks().forEach(this::add));
    }

    /** Headings in reading order. */
    public List<Heading> headings() {
        return headings;
    }

    /** Captions of a kind in reading order. */
    public List<Caption> captions(Caption.Kind kind) {
        return captions.stream().filter(c -> c.kind() == kind).toList();
    }

    /** Bookmark of an anchor; empty when nothing carries the anchor. */
    public Optional<String> bookmark(String anchor) {
        return Optional.ofNullable(bookmarks.get(anchor));
    }

    /** The heading that carries an anchor. */
    public Optional<Heading> heading(String anchor) {
        return Optional.ofNullable(headingByAnchor.get(anchor));
    }

    private void add(Block block) {
        switch (block) {
            case Heading h -> {
                headings.add(h);
                name(h.anchor());
                headingByAnchor.putIfAbsent(h.anchor(), h);
            }
            case Table t -> {
                if (t.caption() != null) {
                    add(t.caption());
                }
            }
            case Figure f -> add(f.caption());
            case ListBlock l -> l.items().forEach(i -> i.forEach(this::add));
            default -> {
                // nothing to refer to
            }
        }
    }

    private void add(Caption caption) {
        captions.add(caption);
        name(caption.anchor());
    }

    private void name(String anchor) {
        bookmarks.computeIfAbsent(
                anchor,
                a -> {
                    var base = a.replaceAll("[^A-Za-z0-9_]", "_");
                    base =
                            base.isEmpty() || !Character.isLetter(base.charAt(0))
                                    ? "a_" + base
                                    : base;
                    var name = cut(base, LONGEST_NAME);
                    for (int i = 2; !used.add(name); i++) {
                        name = cut(base, LONGEST_NAME - 5) + "_" + i;
                    }
                    return name;
                });
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }
}
