package id.jenjang.dsl.ide.insight;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.insight.Lens.Kind;
import id.jenjang.dsl.ide.insight.TextNow.Pair;
import id.jenjang.dsl.ide.internal.PlanFigures;
import id.jenjang.dsl.ide.internal.Sentences;
import id.jenjang.model.Anggaran;
import id.jenjang.model.Berkas;
import id.jenjang.model.Bernama;
import id.jenjang.model.Besaran;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Indikator;
import id.jenjang.model.Simpul;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of figures above the elements of a file: capaian, serapan, support and findings. The
 * figures are those of the nearest whole plan, so that typing need not wait for it.
 */
public final class Lenses {

    /** More years than these nobody looks at above a line. */
    private static final int YEARS = 2;

    private static final Comparator<Lens> ORDER =
            Comparator.comparingInt(Lens::offset).thenComparing(Lens::kind);

    private final EditedPlan plan;
    private final PlanFigures figures;
    private final Support support;
    private final Sentences sentences;

    /** Lenses on a plan as it is now. */
    public Lenses(EditedPlan plan) {
        this.plan = plan;
        figures = PlanFigures.of(plan.nearest());
        support = Support.of(plan.nearest());
        sentences = new Sentences(Lenses.class, plan.locale());
    }

    /**
     * The lines of a file in the order of their places.
     *
     * @param findings what is known to stand against the plan; those of other files are passed over
     * @throws IllegalArgumentException when it is no plan file of the plan
     */
    public List<Lens> of(Path file, List<TextFinding> findings) {
        var lines = new ArrayList<Lens>();
        var pairs = TextNow.of(plan, file);
        for (var pair : pairs) {
            figures(pair, lines);
        }
        findings(file, pairs, findings, lines);
        lines.sort(ORDER);
        return lines;
    }

    /**
     * Those of the lines of a file that tell figures and stand in a stretch of it, both ends
     * included, in the order of their places.
     *
     * @throws IllegalArgumentException when it is no plan file of the plan
     */
    public List<Lens> figures(Path file, int from, int to) {
        var lines = new ArrayList<Lens>();
        for (var pair : TextNow.of(plan, file, from, to)) {
            figures(pair, lines);
        }
        lines.removeIf(each -> each.offset() < from || each.offset() > to);
        lines.sort(ORDER);
        return lines;
    }

    private void figures(Pair<EObject> pair, List<Lens> lines) {
        switch (pair.known()) {
            case Indikator indicator -> capaian(pair.written(), indicator, lines);
            case ElemenProgram program -> serapan(pair.written(), program, lines);
            case Anggaran budget -> serapan(pair.written(), budget, lines);
            default -> {}
        }
        if (pair.known() instanceof Bernama named) {
            long supporters = support.supporters(named);
            if (supporters > 0) {
                add(pair.written(), Kind.DIDUKUNG, sentences.get("didukung", supporters), lines);
            }
        }
    }

    private void capaian(EObject written, Indikator indicator, List<Lens> lines) {
        var years = List.copyOf(figures.rencana().tahunTerukur(indicator)).reversed();
        for (int year : years.subList(0, Math.min(YEARS, years.size()))) {
            var measure = figures.measure(indicator, year);
            var figure = measure.capaian(indicator, year);
            var percent = PlanFigures.percent(measure, figure, Besaran.CAPAIAN);
            var text =
                    PlanFigures.predicate(measure, figure)
                            .map(name -> sentences.get("capaian.predikat", year, percent, name))
                            .orElseGet(() -> sentences.get("capaian", year, percent));
            add(written, Kind.CAPAIAN, text, lines);
        }
    }

    private void serapan(EObject written, ElemenProgram program, List<Lens> lines) {
        int shown = 0;
        for (int year : figures.budgetYears(program)) {
            var measure = figures.measure(program, year);
            var figure = measure.serapan(program, year);
            if (figure.angka().isPresent() && shown++ < YEARS) {
                var percent = PlanFigures.percent(measure, figure, Besaran.SERAPAN);
                add(written, Kind.SERAPAN, sentences.get("serapan", year, percent), lines);
            }
        }
    }

    private void serapan(EObject written, Anggaran budget, List<Lens> lines) {
        var agency = figures.rencana().instansiOf(budget);
        if (agency.isEmpty()) {
            return;
        }
        int year = budget.getTahun();
        var measure = figures.measure(budget, year);
        boolean inForce = measure.anggaran().versiBerlaku(agency.get(), year) == budget.getVersi();
        var figure = measure.serapan(agency.get(), year);
        if (inForce && figure.angka().isPresent()) {
            var percent = PlanFigures.percent(measure, figure, Besaran.SERAPAN);
            add(written, Kind.SERAPAN, sentences.get("serapan", year, percent), lines);
        }
    }

    private void findings(
            Path file, List<Pair<EObject>> pairs, List<TextFinding> findings, List<Lens> lines) {
        var places = stretches(pairs);
        Map<EObject, Integer> counts = new IdentityHashMap<>();
        for (var finding : findings) {
            if (finding.range().file().equals(file)) {
                around(places, finding.range().offset())
                        .ifPresent(each -> counts.merge(each, 1, Integer::sum));
            }
        }
        counts.forEach(
                (element, count) ->
                        add(element, Kind.TEMUAN, sentences.get("temuan", count), lines));
    }

    private record Stretch(EObject element, int from, int to) {}

    private static List<Stretch> stretches(List<Pair<EObject>> pairs) {
        var places = new ArrayList<Stretch>();
        for (var pair : pairs) {
            var element = pair.written();
            boolean carries =
                    element instanceof Bernama
                            || element instanceof Simpul && element.eContainer() instanceof Berkas;
            var node = carries ? NodeModelUtils.findActualNodeFor(element) : null;
            if (node != null) {
                places.add(new Stretch(element, node.getOffset(), node.getEndOffset()));
            }
        }
        return places;
    }

    /** The innermost element around a place. */
    private static Optional<EObject> around(List<Stretch> places, int offset) {
        return places.stream()
                .filter(each -> each.from() <= offset && offset <= each.to())
                .max(Comparator.comparingInt(Stretch::from))
                .map(Stretch::element);
    }

    private static void add(EObject element, Kind kind, String text, List<Lens> lines) {
        var node = NodeModelUtils.findActualNodeFor(element);
        if (node != null) {
            var word = firstWord(node);
            lines.add(new Lens(word.getOffset(), word.getLength(), kind, text));
        }
    }

    private static INode firstWord(INode node) {
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return leaf;
            }
        }
        return node;
    }
}
