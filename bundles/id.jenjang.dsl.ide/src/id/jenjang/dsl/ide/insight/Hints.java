package id.jenjang.dsl.ide.insight;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.internal.PlanFigures;
import id.jenjang.dsl.ide.internal.Sentences;
import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Akumulasi;
import id.jenjang.model.Anggaran;
import id.jenjang.model.Besaran;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.NilaiAngka;
import id.jenjang.model.PenerimaAnggaran;
import id.jenjang.model.Pengukuran;
import id.jenjang.model.RencanaPackage.Literals;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The figures that follow from what a file says, shown behind it: sums of budgets, targets of the
 * whole period, capaian of a realisasi, serapan of a budget line. What the plan states itself is
 * not repeated. The figures are those of the nearest whole plan.
 */
public final class Hints {

    private final EditedPlan plan;
    private final PlanFigures figures;
    private final Rencana rencana;
    private final Sentences sentences;

    /** Hints in a plan as it is now. */
    public Hints(EditedPlan plan) {
        this.plan = plan;
        figures = PlanFigures.of(plan.nearest());
        rencana = figures.rencana();
        sentences = new Sentences(Hints.class, plan.locale());
    }

    /**
     * The hints of a file in the order of their places.
     *
     * @throws IllegalArgumentException when it is no plan file of the plan
     */
    public List<Hint> of(Path file) {
        return of(file, 0, Integer.MAX_VALUE);
    }

    /** Those of the hints of a file that stand in a stretch of it, both ends included. */
    public List<Hint> of(Path file, int from, int to) {
        var hints = new ArrayList<Hint>();
        for (var pair : TextNow.of(plan, file, from, to)) {
            hint(pair.written(), pair.known())
                    .filter(each -> from <= each.offset() && each.offset() <= to)
                    .ifPresent(hints::add);
        }
        hints.sort(Comparator.comparingInt(Hint::offset));
        return hints;
    }

    private Optional<Hint> hint(EObject written, EObject known) {
        return switch (known) {
            case Anggaran budget -> total(written, budget);
            case EntriAnggaran entry -> serapan(written, entry);
            case ElemenProgram program -> pagu(written, program);
            case Indikator indicator -> period(written, indicator);
            case EntriPengukuran entry -> capaian(written, entry);
            default -> Optional.empty();
        };
    }

    /** The sum of a budget, behind its opening brace. */
    private Optional<Hint> total(EObject written, Anggaran budget) {
        Instansi agency = rencana.instansiOf(budget).orElse(null);
        if (agency == null) {
            return Optional.empty();
        }
        int year = budget.getTahun();
        var sum = figures.measure(budget, year).anggaran().pagu(agency, year, budget.getVersi());
        int blocks = rencana.blokAnggaran(agency, year, budget.getVersi()).size();
        var key = blocks > 1 ? "anggaran.beberapa" : "anggaran";
        return PlanFigures.amount(sum)
                .flatMap(
                        amount ->
                                behindBrace(written)
                                        .map(
                                                at ->
                                                        new Hint(
                                                                at,
                                                                sentences.get("jumlah", amount),
                                                                sentences.get(key, year, blocks))));
    }

    private Optional<Hint> serapan(EObject written, EntriAnggaran entry) {
        if (!(entry.eContainer() instanceof Anggaran budget)
                || entry.getSerapan() != null
                || entry.getUntuk() == null
                || entry.getUntuk().eIsProxy()) {
            return Optional.empty();
        }
        PenerimaAnggaran of = entry.getUntuk();
        int year = budget.getTahun();
        var measure = figures.measure(budget, year);
        boolean inForce =
                rencana.instansiOf(budget)
                        .filter(
                                agency ->
                                        measure.anggaran().versiBerlaku(agency, year)
                                                == budget.getVersi())
                        .isPresent();
        var figure = measure.serapan(of, year);
        if (!inForce || figure.angka().isEmpty()) {
            return Optional.empty();
        }
        var label =
                sentences.get(
                        "serapan.baris", PlanFigures.percent(measure, figure, Besaran.SERAPAN));
        return behind(
                        written,
                        Literals.ENTRI_ANGGARAN__TRIWULAN,
                        Literals.ENTRI_ANGGARAN__REALISASI)
                .map(at -> new Hint(at, label, sentences.get("serapan.arti", year)));
    }

    /** The pagu that follows from what lies below, behind the name. */
    private Optional<Hint> pagu(EObject written, ElemenProgram program) {
        for (int year : figures.budgetYears(program)) {
            var budget = figures.measure(program, year).anggaran();
            var amount = PlanFigures.amount(budget.pagu(program, year));
            if (amount.isPresent()) {
                return isStated(program, year)
                        ? Optional.empty()
                        : behind(written, Literals.BERNAMA__NAMA)
                                .map(
                                        at ->
                                                new Hint(
                                                        at,
                                                        sentences.get("pagu", year, amount.get()),
                                                        sentences.get("pagu.arti", year)));
            }
        }
        return Optional.empty();
    }

    private boolean isStated(ElemenProgram program, int year) {
        return rencana.instansiOf(program)
                .flatMap(agency -> rencana.anggaranBerlaku(agency, year))
                .flatMap(budget -> rencana.entriAnggaran(budget, program))
                .filter(entry -> entry.getPagu() != null)
                .isPresent();
    }

    /** The target of the whole period, behind the yearly ones it follows from. */
    private Optional<Hint> period(EObject written, Indikator indicator) {
        if (indicator.getAkumulasi() == Akumulasi.AKHIR
                || indicator.getTargetAkhir() != null
                || indicator.getTarget().stream().mapToInt(t -> t.getNilai().size()).sum() < 2) {
            return Optional.empty();
        }
        boolean sum = indicator.getAkumulasi() == Akumulasi.JUMLAH;
        return figures.measure(indicator, 0)
                .targetAkhir(indicator)
                .filter(NilaiAngka.class::isInstance)
                .map(value -> ((NilaiAngka) value).getAngka())
                .filter(Objects::nonNull)
                .flatMap(
                        number ->
                                behind(written, Literals.INDIKATOR__TARGET)
                                        .map(
                                                at ->
                                                        new Hint(
                                                                at,
                                                                sentences.get(
                                                                        sum ? "jumlah" : "rerata",
                                                                        FormatAngka.angka(number)),
                                                                sentences.get("periode.arti"))));
    }

    private Optional<Hint> capaian(EObject written, EntriPengukuran entry) {
        if (!(entry.eContainer() instanceof Pengukuran of)
                || entry.getIndikator() == null
                || entry.getIndikator().eIsProxy()) {
            return Optional.empty();
        }
        int year = of.getTahun();
        var measure = figures.measure(entry.getIndikator(), year);
        var figure = measure.capaian(entry.getIndikator(), year);
        if (figure.angka().isEmpty()) {
            return Optional.empty();
        }
        var percent = PlanFigures.percent(measure, figure, Besaran.CAPAIAN);
        var label =
                PlanFigures.predicate(measure, figure)
                        .map(name -> sentences.get("capaian.baris.predikat", percent, name))
                        .orElseGet(() -> sentences.get("capaian.baris", percent));
        return behind(
                        written,
                        Literals.ENTRI_PENGUKURAN__NILAI,
                        Literals.ENTRI_PENGUKURAN__TRIWULAN)
                .map(at -> new Hint(at, label, sentences.get("capaian.arti", year)));
    }

    /** Behind the last value of the first of the features that is written. */
    private static Optional<Integer> behind(EObject element, EStructuralFeature... features) {
        for (var feature : features) {
            var nodes = NodeModelUtils.findNodesForFeature(element, feature);
            if (!nodes.isEmpty()) {
                return Optional.of(nodes.getLast().getEndOffset());
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> behindBrace(EObject element) {
        for (var leaf : NodeModelUtils.findActualNodeFor(element).getLeafNodes()) {
            if (!leaf.isHidden() && leaf.getText().equals("{")) {
                return Optional.of(leaf.getEndOffset());
            }
        }
        return Optional.empty();
    }
}
