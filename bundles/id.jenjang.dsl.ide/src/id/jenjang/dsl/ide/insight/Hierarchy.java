package id.jenjang.dsl.ide.insight;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.TextRange;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.insight.HierarchyItem.Relation;
import id.jenjang.dsl.ide.internal.Sentences;
import id.jenjang.dsl.ide.navigate.Mention;
import id.jenjang.dsl.ide.navigate.Navigation;
import id.jenjang.model.Berkas;
import id.jenjang.model.Bernama;
import id.jenjang.rules.Place;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What supports an element, and what it supports: one level at a time, as far as the plan says it
 * by containment, mendukung and didukung, the RPJMD a Renstra follows, and who answers for it.
 * Looks at the plan as a whole.
 */
public final class Hierarchy {

    private final LoadedPlan plan;
    private final Navigation navigation;
    private final Support support;
    private final Sentences sentences;

    /** The hierarchy of a plan as it is now. */
    public Hierarchy(EditedPlan edited) {
        plan = edited.plan();
        navigation = new Navigation(edited);
        support = Support.of(plan);
        sentences = new Sentences(Hierarchy.class, edited.locale());
    }

    /**
     * The element that is named at a place, else the innermost one with a name around it.
     *
     * @param file a plan or narrative file
     * @param offset in UTF-16 units from 0
     */
    public Optional<HierarchyItem> at(Path file, int offset) {
        return navigation
                .at(file, offset)
                .map(Mention::element)
                .or(() -> around(file, offset))
                .flatMap(each -> item(each, Relation.ITSELF, kind(each)));
    }

    /** What supports an element: its supporters first, then those who answer, then its parts. */
    public List<HierarchyItem> supporters(Bernama element) {
        return items(support.below(element), "bawah.");
    }

    /** What an element supports: what it is said to support first, then what it is part of. */
    public List<HierarchyItem> supported(Bernama element) {
        return items(support.above(element), "atas.");
    }

    private List<HierarchyItem> items(List<Support.Link> links, String direction) {
        var items = new ArrayList<HierarchyItem>();
        for (var relation :
                List.of(Relation.SUPPORT, Relation.PLAN, Relation.RESPONSIBLE, Relation.PART)) {
            for (var link : links) {
                if (link.relation() == relation) {
                    var key = direction + relation.name().toLowerCase(Locale.ROOT);
                    item(link.other(), relation, sentences.get(key)).ifPresent(items::add);
                }
            }
        }
        return items;
    }

    private Optional<HierarchyItem> item(Bernama element, Relation relation, String detail) {
        return navigation
                .definition(element)
                .flatMap(
                        selection ->
                                whole(element)
                                        .map(
                                                range ->
                                                        new HierarchyItem(
                                                                element,
                                                                label(element),
                                                                detail,
                                                                relation,
                                                                range,
                                                                selection)));
    }

    private Optional<TextRange> whole(Bernama element) {
        var node = NodeModelUtils.findActualNodeFor(element);
        return plan.file(element)
                .flatMap(
                        file ->
                                plan.locate(
                                        new Place.FilePlace(
                                                file.toString(),
                                                node.getOffset(),
                                                node.getLength())));
    }

    private static String label(Bernama element) {
        var parts = new ArrayList<String>();
        if (element.getId() != null) {
            parts.add(element.getId());
        }
        if (element.getNama() != null) {
            parts.add(element.getNama());
        }
        return parts.isEmpty() ? kind(element) : String.join(" · ", parts);
    }

    /** The word an element begins with in the text. */
    private static String kind(Bernama element) {
        for (var leaf : NodeModelUtils.findActualNodeFor(element).getLeafNodes()) {
            if (!leaf.isHidden()) {
                return leaf.getText();
            }
        }
        return element.eClass().getName();
    }

    private Optional<Bernama> around(Path file, int offset) {
        Bernama found = null;
        for (Berkas berkas : plan.berkas()) {
            if (plan.file(berkas).filter(file::equals).isPresent()) {
                var contents = berkas.eAllContents();
                while (contents.hasNext()) {
                    var each = contents.next();
                    var node = NodeModelUtils.findActualNodeFor(each);
                    boolean holds =
                            node != null
                                    && node.getOffset() <= offset
                                    && offset <= node.getEndOffset();
                    if (!holds) {
                        contents.prune();
                    } else if (each instanceof Bernama named) {
                        found = named;
                    }
                }
            }
        }
        return Optional.ofNullable(found);
    }
}
