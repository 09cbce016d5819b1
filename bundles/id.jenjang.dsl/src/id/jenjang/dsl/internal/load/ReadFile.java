package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.internal.link.PlanResource;
import id.jenjang.model.Berkas;
import id.jenjang.model.Bernama;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One file of a plan as it was read: its text and what it says. Never changes, so that the plan
 * after an edit can take it over.
 */
final class ReadFile {

    private final Source source;
    private final PlanResource resource;
    private final List<Bernama> names;
    private volatile Set<String> leadsTo;

    /**
     * A file that is read and linked.
     *
     * @param resource what it says; null when it cannot be read
     * @param names its elements that have a short name, in the order of the text
     * @param leadsTo the files its names lead to; null when that is not known yet
     */
    ReadFile(Source source, PlanResource resource, List<Bernama> names, Set<String> leadsTo) {
        this.source = source;
        this.resource = resource;
        this.names = names;
        this.leadsTo = leadsTo;
    }

    Source source() {
        return source;
    }

    PlanResource resource() {
        return resource;
    }

    boolean isReadable() {
        return resource != null;
    }

    List<Bernama> names() {
        return names;
    }

    Berkas berkas() {
        return PlanAssembler.root(resource);
    }

    /** The places of the files its names lead to; the built-in library has none. */
    Set<String> leadsTo() {
        if (leadsTo == null) {
            var found = new HashSet<String>();
            if (resource != null) {
                for (var all = resource.getAllContents(); all.hasNext(); ) {
                    for (var target : all.next().eCrossReferences()) {
                        place(target, found);
                    }
                }
            }
            leadsTo = found;
        }
        return leadsTo;
    }

    private static void place(EObject target, Set<String> places) {
        var resource = target.eResource();
        if (resource != null
                && resource.getContents().getFirst() instanceof Berkas berkas
                && berkas.getLokasi() != null) {
            places.add(berkas.getLokasi());
        }
    }

    /** The elements of a file that have a short name, in the order of the text. */
    static List<Bernama> namesIn(Resource resource) {
        var names = new ArrayList<Bernama>();
        for (var all = resource.getAllContents(); all.hasNext(); ) {
            addName(all.next(), names);
        }
        return names;
    }

    /** The same of one element and all it contains. */
    static void addNames(EObject element, List<Bernama> names) {
        addName(element, names);
        for (var all = element.eAllContents(); all.hasNext(); ) {
            addName(all.next(), names);
        }
    }

    static void addName(EObject element, List<Bernama> names) {
        if (element instanceof Bernama named && named.getId() != null) {
            names.add(named);
        }
    }
}
