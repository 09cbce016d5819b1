package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.PlanLoader;
import id.jenjang.dsl.ide.edit.PlainTree.Spot;
import id.jenjang.model.Bernama;

import org.eclipse.emf.ecore.EObject;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a copy of an element is, said without any text. */
final class RandomCopies {

    private static final Set<String> LIBRARY = library();

    private RandomCopies() {}

    private static Set<String> library() {
        var names = new HashSet<String>();
        for (var file : PlanLoader.parse(Map.of(), Locale.of("id")).rencana().pustaka()) {
            for (EObject each : (Iterable<EObject>) file::eAllContents) {
                if (each instanceof Bernama named && named.getId() != null) {
                    names.add(named.getId());
                }
            }
        }
        return names;
    }

    /** Puts a copy with names of its own right behind an element. */
    static void duplicate(Spot spot, Collection<PlainTree> trees) {
        behind(spot, spot.tree().copy(fresh(List.of(spot.tree()), trees)));
    }

    /** Other names for those of some elements that something in the plan has. */
    static Map<String, String> fresh(List<PlainTree> copied, Collection<PlainTree> trees) {
        var known = new HashSet<>(LIBRARY);
        trees.forEach(tree -> tree.names(known));
        var own = new TreeSet<String>();
        copied.forEach(each -> each.names(own));
        var used = new HashSet<>(known);
        used.addAll(own);
        var renamed = new TreeMap<String, String>();
        for (var name : own) {
            if (known.contains(name)) {
                var fresh = next(name);
                while (!used.add(fresh)) {
                    fresh = next(fresh);
                }
                renamed.put(name, fresh);
            }
        }
        return renamed;
    }

    /** A name with the number it ends with, one higher; 2 when it has none. */
    private static String next(String name) {
        int digits = name.length();
        while (digits > 0 && Character.isDigit(name.charAt(digits - 1))) {
            digits--;
        }
        var number = name.substring(digits);
        boolean counts = !number.isEmpty() && number.length() < 10;
        return name.substring(0, digits) + (counts ? Long.parseLong(number) + 1 : 2);
    }

    /** Puts an element right behind another one. */
    static void behind(Spot spot, PlainTree added) {
        var list = spot.parent().get(spot.feature());
        int at = 0;
        while (list.get(at) != spot.tree()) {
            at++;
        }
        list.add(at + 1, added);
    }
}
