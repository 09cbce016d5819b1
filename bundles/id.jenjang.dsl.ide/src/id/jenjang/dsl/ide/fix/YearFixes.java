package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.fix.QuickFix.Kind;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiTahun;
import id.jenjang.model.Periode;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Renstra;
import id.jenjang.model.TabelTarget;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Adds the years for which an indicator has no target, some (J201) or all (J205), as NA for
 * somebody to fill in.
 */
final class YearFixes implements FixSource {

    private static final Set<String> RULES = Set.of("J201", "J205");
    private static final int LONGEST_PERIOD = 50;

    @Override
    public List<QuickFix> of(Spot spot) {
        if (!RULES.contains(spot.finding().ruleId())) {
            return List.of();
        }
        return spot
                .element()
                .flatMap(YearFixes::indicator)
                .flatMap(each -> add(spot, each))
                .stream()
                .toList();
    }

    private static Optional<Indikator> indicator(EObject element) {
        for (var at = element; at != null; at = at.eContainer()) {
            if (at instanceof Indikator indicator) {
                return Optional.of(indicator);
            }
        }
        return Optional.empty();
    }

    private static Optional<QuickFix> add(Spot spot, Indikator indicator) {
        var missing = missing(spot.plan(), indicator);
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        var changes = new ChainedChanges(spot.plan());
        if (indicator.getTarget().isEmpty()) {
            changes.make(table(spot, indicator, missing));
        } else {
            rows(spot, indicator.getTarget().getLast(), missing).forEach(changes::make);
        }
        var key = indicator.getTarget().isEmpty() ? "target" : "tahun";
        var shown = missing.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return changes.edits()
                .map(
                        edits ->
                                QuickFix.of(
                                        spot.title(key, shown), Kind.CREATE, spot.finding(), edits))
                .map(fix -> Placeholder.select(fix, first(missing), spot.plan()));
    }

    /** The first value to fill in. */
    private static Pattern first(Set<Integer> missing) {
        return Pattern.compile(missing.iterator().next() + ":\\s+(NA)");
    }

    private static ModelChange table(Spot spot, Indikator indicator, Set<Integer> missing) {
        var values = new TreeMap<Integer, ElementData>();
        missing.forEach(year -> values.put(year, ElementData.of(Literals.NILAI_NA)));
        var ref = ElementRef.of(spot.plan(), indicator).orElseThrow();
        return new ModelChange.SetYears(ref, Literals.INDIKATOR__TARGET, null, values);
    }

    private static List<ModelChange> rows(Spot spot, TabelTarget table, Set<Integer> missing) {
        var ref = ElementRef.of(spot.plan(), table).orElseThrow();
        var years = years(table);
        var changes = new ArrayList<ModelChange>();
        for (int year : missing) {
            int index = (int) years.stream().filter(each -> each < year).count();
            changes.add(
                    new ModelChange.AddChild(
                            ref, Literals.TABEL_TARGET__NILAI, index, unknown(year)));
            years.add(index, year);
        }
        return changes;
    }

    private static ElementData unknown(int year) {
        return ElementData.of(Literals.NILAI_TAHUN)
                .with(Literals.NILAI_TAHUN__TAHUN, year)
                .with(Literals.NILAI_TAHUN__NILAI, ElementData.of(Literals.NILAI_NA));
    }

    private static List<Integer> years(TabelTarget table) {
        return new ArrayList<>(table.getNilai().stream().map(NilaiTahun::getTahun).toList());
    }

    /** The years without a target, from the first year for which the Renstra has any. */
    private static Set<Integer> missing(EditedPlan plan, Indikator indicator) {
        var rencana = plan.plan().rencana();
        Renstra around = Rencana.renstraOf(indicator).orElse(null);
        Periode period = around == null ? null : rencana.periode(around).orElse(null);
        var missing = new TreeSet<Integer>();
        if (period == null || period.getAkhir() - period.getAwal() > LONGEST_PERIOD) {
            return missing;
        }
        var given = new TreeSet<Integer>();
        around.eAllContents()
                .forEachRemaining(
                        each -> {
                            if (each instanceof TabelTarget table) {
                                given.addAll(years(table));
                            }
                        });
        var first = given.ceiling(period.getAwal());
        for (int year = first == null ? Integer.MAX_VALUE : first;
                year <= period.getAkhir();
                year++) {
            missing.add(year);
        }
        indicator.getTarget().forEach(table -> missing.removeAll(years(table)));
        return missing;
    }
}
