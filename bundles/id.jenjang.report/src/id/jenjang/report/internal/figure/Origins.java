package id.jenjang.report.internal.figure;

import id.jenjang.measure.Asal;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Bernama;
import id.jenjang.report.internal.text.Printed;
import id.jenjang.report.tree.Origin;

import org.eclipse.emf.ecore.EObject;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names the elements figures come from: by id, else by place, such as {@code
 * program[2].kegiatan[1]} or {@code P2.kegiatan[1]}. Places are counted from 1, top-level elements
 * by their kind over all files of the plan.
 */
public final class Origins {

    private final Rencana rencana;
    private final Map<EObject, String> names = new IdentityHashMap<>();
    private final Map<EObject, Integer> places = new IdentityHashMap<>();

    /** Names the elements of a plan. */
    public Origins(Rencana rencana) {
        this.rencana = rencana;
        Map<String, Integer> kinds = new HashMap<>();
        rencana.berkas().forEach(file -> count(file.getElemen(), kinds));
    }

    private void count(List<? extends EObject> elements, Map<String, Integer> kinds) {
        elements.forEach(e -> places.put(e, kinds.merge(kind(e), 1, Integer::sum)));
    }

    /** A text with the origin of its figure. */
    public Printed printed(String text, Asal asal) {
        return new Printed(text, of(asal));
    }

    /** An origin with the name of its element. */
    public Origin of(Asal asal) {
        String name = asal.elemen() instanceof Bernama named ? named.getNama() : null;
        return new Origin(
                name(asal.elemen()), name == null ? "" : name, asal.besaran(), asal.rumus());
    }

    /** The element's id, else its place. */
    public String name(EObject element) {
        String known = names.get(element);
        if (known == null) {
            known = hasOwnId(element) ? ((Bernama) element).getId() : place(element);
            names.put(element, known);
        }
        return known;
    }

    /**
     * Of several elements with one id the first is known by it; one that an earlier plan had, too,
     * unless its id belongs to another now.
     */
    private boolean hasOwnId(EObject element) {
        return element instanceof Bernama named
                && named.getId() != null
                && !named.getId().isBlank()
                && rencana.byId(named.getId()).map(named::equals).orElse(true);
    }

    private String place(EObject element) {
        EObject parent = element.eContainer();
        if (parent == null || places.containsKey(element)) {
            return kind(element) + "[" + places.getOrDefault(element, 1) + "]";
        }
        var feature = element.eContainmentFeature();
        String step = feature.getName();
        if (parent.eGet(feature) instanceof List<?> siblings) {
            step += "[" + (siblings.indexOf(element) + 1) + "]";
        }
        return name(parent) + "." + step;
    }

    private static String kind(EObject element) {
        return element.eClass().getName().toLowerCase(Locale.ROOT);
    }
}
