package id.jenjang.dsl.ide.form;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Berkas;
import id.jenjang.model.Bernama;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** The elements a reference can name, the nearest first. */
final class Candidates {

    private final Rencana rencana;
    private final Labels labels;

    Candidates(FormContext context) {
        rencana = context.plan().plan().rencana();
        labels = context.labels();
    }

    /** All elements of a type with a short name, those of the library last. */
    List<Bernama> of(EClass type, EObject from) {
        var found = new ArrayList<Bernama>();
        for (var each : rencana.all(Bernama.class)) {
            if (type.isSuperTypeOf(each.eClass()) && each.getId() != null && each != from) {
                found.add(each);
            }
        }
        ToIntFunction<Bernama> distance = each -> distance(each, from);
        found.sort(Comparator.comparingInt(distance));
        for (var library : rencana.pustaka()) {
            library.getElemen().stream()
                    .filter(each -> type.isSuperTypeOf(each.eClass()))
                    .map(Bernama.class::cast)
                    .filter(each -> each.getId() != null)
                    .forEach(found::add);
        }
        return found;
    }

    /** How far away: in the same element, the same file, of the same agency, elsewhere. */
    private int distance(Bernama each, EObject from) {
        if (each.eContainer() == from.eContainer() && !(from.eContainer() instanceof Berkas)) {
            return 0;
        }
        if (top(each) == top(from)) {
            return 1;
        }
        if (each.eResource() == from.eResource()) {
            return 2;
        }
        var agency = rencana.instansiOf(from);
        return agency.isPresent() && rencana.instansiOf(each).equals(agency) ? 3 : 4;
    }

    private static EObject top(EObject element) {
        var at = element;
        while (at.eContainer() != null && !(at.eContainer() instanceof Berkas)) {
            at = at.eContainer();
        }
        return at;
    }

    /** Those in whose name, short name or kind every word of a search occurs. */
    List<Choice> search(EClass type, EObject from, String search) {
        var words = search.toLowerCase(Locale.ROOT).strip().split("\\s+");
        var found = new ArrayList<Choice>();
        for (var each : of(type, from)) {
            var name = each.getNama() == null ? "" : each.getNama();
            var kind = labels.of(each);
            var all = (each.getId() + ' ' + name + ' ' + kind).toLowerCase(Locale.ROOT);
            boolean matches = true;
            for (var word : words) {
                matches &= all.contains(word);
            }
            if (matches) {
                var around = each.eContainer() instanceof Bernama up ? name(up) : "";
                found.add(
                        new Choice(
                                each.getId(),
                                name.isEmpty() ? each.getId() : each.getId() + " · " + name,
                                around.isEmpty() ? kind : kind + " · " + around));
            }
        }
        return found;
    }

    private static String name(Bernama element) {
        return element.getId() != null
                ? element.getId()
                : element.getNama() == null ? "" : element.getNama();
    }

    /** Whether some element of the plan refers to one. */
    static boolean isReferredTo(Rencana rencana, EObject element) {
        return !EcoreUtil.UsageCrossReferencer.find(element, rencana.berkas()).isEmpty();
    }
}
