package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.edit.PlainTree.Spot;
import id.jenjang.model.RencanaPackage.Literals;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a deletion takes along and what stands in its way, said without any text. */
final class RandomDeletion {

    /** References without which an element of theirs says nothing. */
    private static final Set<EStructuralFeature> MANDATORY =
            Set.of(
                    Literals.RENSTRA__INSTANSI,
                    Literals.ANGGARAN__INSTANSI,
                    Literals.ENTRI_ANGGARAN__UNTUK,
                    Literals.PERJANJIAN__INSTANSI,
                    Literals.TARGET_PERJANJIAN__INDIKATOR,
                    Literals.RENCANA_AKSI__INSTANSI,
                    Literals.ENTRI_RENCANA_AKSI__INDIKATOR,
                    Literals.PENGUKURAN__INSTANSI,
                    Literals.ENTRI_PENGUKURAN__INDIKATOR,
                    Literals.EVALUASI__INSTANSI,
                    Literals.LAPORAN__INSTANSI,
                    Literals.TERCETAK__INSTANSI,
                    Literals.SEBUTAN__UNTUK,
                    Literals.BARIS_TERCETAK__UNTUK);

    /** References that are written both or not at all. */
    private static final List<EStructuralFeature> BOTH =
            List.of(Literals.PERJANJIAN__PIHAK_PERTAMA, Literals.PERJANJIAN__PIHAK_KEDUA);

    private final Collection<PlainTree> trees;
    private final List<Spot> spots;

    RandomDeletion(Collection<PlainTree> trees, List<Spot> spots) {
        this.trees = trees;
        this.spots = spots;
    }

    /** Whether something outside of some elements names one of them or a part of it. */
    boolean isReferredTo(List<Spot> gone) {
        var names = names(gone);
        return spots.stream()
                .map(Spot::tree)
                .filter(each -> gone.stream().noneMatch(one -> one.tree().contains(each)))
                .anyMatch(each -> refers(each, names));
    }

    private static Set<String> names(List<Spot> gone) {
        var names = new HashSet<String>();
        gone.forEach(each -> each.tree().names(names));
        return names;
    }

    private static boolean refers(PlainTree tree, Set<String> names) {
        boolean live =
                tree.type == Literals.BAGIAN
                        && tree.get(Literals.BAGIAN__ISI).stream()
                                .anyMatch(each -> names(each, names));
        return live
                || tree.values.entrySet().stream()
                        .filter(each -> isReference(each.getKey()))
                        .anyMatch(each -> each.getValue().stream().anyMatch(names::contains));
    }

    private static boolean names(Object narrative, Set<String> names) {
        var values = Pattern.compile("(?<!\\\\)\\{([^{}]*)}").matcher((String) narrative);
        while (values.find()) {
            for (var word : values.group(1).split("[(,.)\\s]+")) {
                if (names.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isReference(EStructuralFeature feature) {
        return feature instanceof EReference reference && !reference.isContainment();
    }

    /** Takes elements out, and what says nothing without them. */
    void remove(List<Spot> gone) {
        var names = names(gone);
        gone.forEach(Spot::remove);
        boolean again;
        do {
            again = false;
            for (var each : spots) {
                again |= isThere(each.tree()) && forget(each, names);
            }
        } while (again);
    }

    private boolean isThere(PlainTree tree) {
        return trees.stream().anyMatch(each -> each.contains(tree));
    }

    /** Whether an element had to go too. */
    private static boolean forget(Spot spot, Set<String> names) {
        var tree = spot.tree();
        for (var feature : List.copyOf(tree.values.keySet())) {
            if (!isReference(feature) || !tree.get(feature).removeIf(names::contains)) {
                continue;
            }
            if (MANDATORY.contains(feature)) {
                tree.names(names);
                spot.parent().get(spot.feature()).removeIf(each -> each == tree);
                return true;
            }
            if (BOTH.contains(feature)) {
                BOTH.forEach(each -> tree.get(each).clear());
            }
        }
        return false;
    }
}
