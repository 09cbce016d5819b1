package id.jenjang.report;

import id.jenjang.measure.Rencana;
import id.jenjang.report.internal.figure.Origins;

import org.eclipse.emf.ecore.EObject;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names under which documents tell the elements of a plan their figures come from ({@link
 * id.jenjang.report.tree.Origin#element}), both ways.
 */
public final class OriginNames {

    private final Rencana rencana;
    private final Origins origins;
    private Map<String, EObject> elements;

    /** The names of a plan. */
    public OriginNames(Rencana rencana) {
        this.rencana = rencana;
        this.origins = new Origins(rencana);
    }

    /** The name of an element of the plan. */
    public synchronized String of(EObject element) {
        return origins.name(element);
    }

    /** The element a name means; empty when there is none of that name. */
    public synchronized Optional<EObject> element(String name) {
        if (elements == null) {
            elements = new HashMap<>();
            rencana.berkas()
                    .forEach(
                            file ->
                                    file.eAllContents()
                                            .forEachRemaining(
                                                    each ->
                                                            elements.putIfAbsent(
                                                                    origins.name(each), each)));
        }
        return Optional.ofNullable(elements.get(name));
    }
}
