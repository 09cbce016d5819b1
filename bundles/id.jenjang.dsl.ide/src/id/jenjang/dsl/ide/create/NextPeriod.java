package id.jenjang.dsl.ide.create;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.EditResult;
import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.model.Berkas;
import id.jenjang.model.Daerah;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.Program;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;
import id.jenjang.model.Skala;
import id.jenjang.model.Tangga;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plan of the next period, from the one before: who and what stays (region, agency, goals,
 * indicators, programmes, scales), what belongs to years goes (targets, baselines, budgets,
 * agreements, measurements). Every change is one of the edit service, so comments stay.
 */
public final class NextPeriod {

    private final int first;
    private final int last;
    private PlanEditor editor;

    private NextPeriod(EditedPlan before, int first, int last) {
        this.first = first;
        this.last = last;
        this.editor = new PlanEditor(withoutYearFiles(before));
    }

    /**
     * The files of the next period's plan.
     *
     * @param before the plan of the period before
     * @param root its folder
     * @param first the first year
     * @param last the last year, included
     * @return text by name relative to the folder; empty when nothing of it stays
     */
    public static Map<String, String> files(EditedPlan before, Path root, int first, int last) {
        var next = new NextPeriod(before, first, last);
        next.dropYears();
        next.moveOn();
        var files = new LinkedHashMap<String, String>();
        var plan = next.editor.plan();
        for (var file : plan.files()) {
            var name = root.relativize(file).toString().replace('\\', '/');
            files.put(name, plan.text(file).orElseThrow());
        }
        return files;
    }

    private static boolean stays(EObject element) {
        return switch (element) {
            case Daerah d -> true;
            case Rpjmd r -> true;
            case Instansi i -> true;
            case Renstra r -> true;
            case Program p -> true;
            case Skala s -> true;
            case Tangga t -> true;
            default -> false;
        };
    }

    /** Files of years alone go as a whole. */
    private static EditedPlan withoutYearFiles(EditedPlan before) {
        var plan = before;
        var report = newest(before);
        for (Berkas berkas : before.plan().berkas()) {
            var file = before.plan().file(berkas);
            boolean some =
                    berkas.getElemen().stream()
                            .anyMatch(
                                    each -> stays(each) || report.filter(each::equals).isPresent());
            if (file.isPresent() && !some) {
                plan = plan.without(file.get());
            }
        }
        return plan;
    }

    /** The newest report: how it counts and prints is a choice that stays. */
    private static Optional<Laporan> newest(EditedPlan plan) {
        return plan.plan().berkas().stream()
                .flatMap(each -> each.getElemen().stream())
                .filter(Laporan.class::isInstance)
                .map(Laporan.class::cast)
                .max(Comparator.comparingInt(Laporan::getTahun));
    }

    private void dropYears() {
        Optional<EObject> gone;
        var kept = new ArrayList<EObject>();
        do {
            var report = newest(editor.plan());
            gone =
                    editor.plan().plan().berkas().stream()
                            .flatMap(each -> each.getElemen().stream())
                            .map(EObject.class::cast)
                            .filter(each -> !stays(each) && report.filter(each::equals).isEmpty())
                            .filter(each -> editor.refer(each).isPresent())
                            .skip(kept.size())
                            .findFirst();
            gone.ifPresent(
                    each -> {
                        var change =
                                new ModelChange.Delete(
                                        editor.refer(each).orElseThrow(),
                                        ModelChange.References.REMOVE);
                        if (!apply(change)) {
                            // Left standing for the person to see; the next one is tried.
                            kept.add(each);
                        }
                    });
        } while (gone.isPresent());
    }

    private boolean apply(ModelChange change) {
        if (editor.apply(change) instanceof EditResult.Accepted accepted) {
            editor = accepted.next();
            return true;
        }
        return false;
    }

    /** The years of the plans themselves, and nothing in the tables of years. */
    private void moveOn() {
        var asked = new ArrayList<ModelChange>();
        for (var each : all()) {
            editor.refer(each).ifPresent(ref -> asked.addAll(changes(each, ref)));
        }
        // What cannot be taken out stays, for the person to see.
        asked.forEach(this::apply);
    }

    private List<ModelChange> changes(EObject element, ElementRef ref) {
        var asked = new ArrayList<ModelChange>();
        changes(element)
                .forEach(
                        (feature, values) ->
                                asked.add(new ModelChange.SetValues(ref, Map.of(feature, values))));
        if (element instanceof Laporan report && isNamedAfterYear(report)) {
            var year = String.valueOf(report.getTahun());
            var name = report.getId().replace(year, String.valueOf(first));
            asked.add(new ModelChange.Rename(ref, name));
        }
        return asked;
    }

    private static boolean isNamedAfterYear(Laporan report) {
        return report.getTahun() > 0
                && report.getId() != null
                && report.getId().contains(String.valueOf(report.getTahun()));
    }

    private List<EObject> all() {
        var all = new ArrayList<EObject>();
        for (Berkas berkas : editor.plan().plan().berkas()) {
            berkas.eAllContents().forEachRemaining(all::add);
        }
        return all;
    }

    private Map<EStructuralFeature, List<Object>> changes(EObject element) {
        return switch (element) {
            case Rpjmd r -> Map.of(Literals.RPJMD__PERIODE, List.of(period()));
            case Renstra r -> Map.of(Literals.RENSTRA__PERIODE, List.of(period()));
            case Instansi i when !i.getPegawai().isEmpty() || !i.getSarana().isEmpty() ->
                    nothing(Literals.INSTANSI__PEGAWAI, Literals.INSTANSI__SARANA);
            case Indikator i ->
                    nothing(
                            Literals.INDIKATOR__TARGET,
                            Literals.INDIKATOR__KONDISI_AWAL,
                            Literals.INDIKATOR__TARGET_AKHIR);
            case Laporan l -> report();
            default -> Map.of();
        };
    }

    private static Map<EStructuralFeature, List<Object>> nothing(EStructuralFeature... features) {
        var changes = new LinkedHashMap<EStructuralFeature, List<Object>>();
        for (var feature : features) {
            changes.put(feature, List.of());
        }
        return changes;
    }

    private Map<EStructuralFeature, List<Object>> report() {
        var changes =
                nothing(
                        Literals.LAPORAN__BAGIAN,
                        Literals.LAPORAN__TANGGAL,
                        Literals.BERNAMA__NAMA);
        changes.put(Literals.LAPORAN__TAHUN, List.of(first));
        return changes;
    }

    private ElementData period() {
        return ElementData.of(Literals.PERIODE)
                .with(Literals.PERIODE__AWAL, first)
                .with(Literals.PERIODE__AKHIR, last);
    }
}
