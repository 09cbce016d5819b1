package id.jenjang.workbench.internal.preview;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.model.Bernama;
import id.jenjang.report.OriginNames;
import id.jenjang.report.tree.Document;
import id.jenjang.workbench.internal.document.DocumentAt;

import org.eclipse.emf.ecore.EObject;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A document as it would be printed now.
 *
 * @param plan the plan it is printed from
 * @param names how it names elements
 * @param shown which document; empty when the plan has enough for none
 * @param document its content; empty when the plan has enough for none
 * @param kinds the kinds of documents the plan has enough for
 * @param years all agencies and years there are of this kind
 * @param labels what these are called, in the same order
 */
record Preview(
        EditedPlan plan,
        OriginNames names,
        Optional<DocumentAt> shown,
        Optional<Document> document,
        List<String> kinds,
        List<DocumentAt> years,
        List<String> labels) {

    /** As many elements below another are looked for in the document. */
    private static final int MOST = 400;

    /** The names an element may be met by: its own, those of what lies in it, then around it. */
    Set<String> namesOf(ElementRef element) {
        var found = new LinkedHashSet<String>();
        var at = element.in(plan);
        if (at.isEmpty()) {
            return found;
        }
        found.add(names.of(at.get()));
        var below = at.get().eAllContents();
        while (below.hasNext() && found.size() < MOST) {
            found.add(names.of(below.next()));
        }
        for (EObject each = at.get().eContainer(); each != null && each.eContainer() != null; ) {
            found.add(names.of(each));
            each = each.eContainer();
        }
        return found;
    }

    /** What an element is called, as documents write it; empty when it has no name. */
    String title(ElementRef element) {
        return element.in(plan)
                .filter(Bernama.class::isInstance)
                .map(each -> ((Bernama) each).getNama())
                .map(each -> each.replaceAll("\\s+", " ").strip())
                .orElse("");
    }

    /** The element a figure comes from. */
    Optional<ElementRef> element(String name) {
        return names.element(name).flatMap(each -> ElementRef.of(plan, each));
    }
}
