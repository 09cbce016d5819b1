package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.edit.EditResult;
import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.edit.PlanEditor;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Adds the years for which an indicator has no target (J201), as NA for somebody to fill in. */
final class YearFixes implements FixSource {

    private static final int LONGEST_PERIOD = 50;

    @Override
    public List<QuickFix> of(Spot spot) {
        if (!spot.finding().ruleId().equals("J201")) {
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
        if (missing.isEmpty() || indicator.getTarget().isEmpty()) {
            return Optional.empty();
        }
        var table = indicator.getTarget().getLast();
        var ref = ElementRef.of(spot.plan(), table).orElseThrow();
        var years = years(table);
        var editor = new PlanEditor(spot.plan());
        for (int year : missing) {
            int index = (int) years.stream().filter(each -> each < year).count();
            var result =
                    editor.apply(
                            new ModelChange.AddChild(
                                    ref, Literals.TABEL_TARGET__NILAI, index, unknown(year)));
            if (!(result instanceof EditResult.Accepted accepted)) {
                return Optional.empty();
            }
            editor = accepted.next();
            years.add(index, year);
        }
        var after = editor.plan().text(spot.file()).orElseThrow();
        var edits = new PlanEdits(Map.of(spot.file(), TextDifference.between(spot.text(), after)));
        var shown = missing.stream().map(String::valueOf).collect(Collectors.joining(", "));
        var fix = QuickFix.of(spot.title("tahun", shown), Kind.CREATE, spot.finding(), edits);
        return Optional.of(Placeholder.select(fix, "NA"));
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
