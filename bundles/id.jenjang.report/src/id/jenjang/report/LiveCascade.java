package id.jenjang.report;

import id.jenjang.diagram.Graph;
import id.jenjang.diagram.Ground;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Bernama;
import id.jenjang.model.Laporan;
import id.jenjang.report.internal.Contexts;
import id.jenjang.report.internal.pohon.FoldableCascade;
import id.jenjang.report.tree.Figure.Measure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The performance cascade of an agency (pohon kinerja, PermenPANRB 89/2021) for a screen on which
 * people open and close its branches and point at its boxes.
 */
public final class LiveCascade {

    /**
     * What a box stands for.
     *
     * @param id the id of its node in {@link #graph}
     * @param parent the id of the point it hangs from first; empty for a topmost one
     * @param level word of its level, one of {@link CascadePicture#levels}
     * @param title what it is, for example "Sasaran 1"
     * @param name its name as printed
     * @param measures its indicators with the figures of the year
     * @param below how much hangs below it, at any depth
     * @param element what it is in the plan; empty for a vision that holds no mission
     */
    public record Point(
            String id,
            Optional<String> parent,
            String level,
            String title,
            String name,
            List<Measure> measures,
            int below,
            Optional<Bernama> element) {

        public Point {
            measures = List.copyOf(measures);
        }

        /** How well its worst indicator does; empty when none is rated. */
        public Optional<Ground> worst() {
            return measures.stream()
                    .filter(each -> !each.predicate().isEmpty())
                    .map(Measure::ground)
                    .max(Comparator.naturalOrder());
        }
    }

    private final FoldableCascade cascade;

    /**
     * @param rencana the plan; never null
     * @param laporan agency, year, method, as for {@link PlanDocument#compose}
     */
    public LiveCascade(Rencana rencana, Laporan laporan) {
        this.cascade = new FoldableCascade(Contexts.of(rencana, laporan, DocumentOptions.NONE));
    }

    /** All points, each after the one it hangs from first; empty when there is no cascade. */
    public List<Point> points() {
        return cascade.points();
    }

    /**
     * The picture.
     *
     * @param folded which points are closed: what hangs below them only is not drawn
     */
    public Graph graph(Predicate<Point> folded) {
        return cascade.graph(folded);
    }
}
