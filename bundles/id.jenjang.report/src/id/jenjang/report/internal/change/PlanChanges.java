package id.jenjang.report.internal.change;

import id.jenjang.measure.Rencana;
import id.jenjang.measure.perubahan.Pemadanan;
import id.jenjang.measure.perubahan.PembandingRencana;
import id.jenjang.measure.perubahan.Perubahan;
import id.jenjang.model.Bernama;
import id.jenjang.model.Instansi;
import id.jenjang.report.PlanBefore;
import id.jenjang.report.internal.ReportContext;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What changed from an earlier plan, as far as it concerns one agency. */
final class PlanChanges {

    private final List<Perubahan> changes;

    private PlanChanges(List<Perubahan> changes) {
        this.changes = changes;
    }

    /** The changes of a document; empty when it compares no plans. */
    static Optional<PlanChanges> of(ReportContext context) {
        PlanBefore before = context.options().sebelum();
        if (before == null) {
            return Optional.empty();
        }
        var comparison = new PembandingRencana(before.rencana(), context.rencana());
        var concerned = new Concerned(before.rencana(), context, comparison.padanan());
        return Optional.of(
                new PlanChanges(
                        comparison.perubahan().stream().filter(concerned::isMeant).toList()));
    }

    /** The changes of one kind, in order. */
    <T extends Perubahan> List<T> of(Class<T> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Whether an element belongs to the agency of the document, or to none. */
    private record Concerned(
            Rencana before, ReportContext context, Pemadanan pairs, Set<Bernama> earlier) {

        Concerned(Rencana before, ReportContext context, Pemadanan pairs) {
            this(before, context, pairs, Set.copyOf(pairs.lama()));
        }

        boolean isMeant(Perubahan change) {
            Bernama element = change.unsur();
            Optional<Instansi> agency =
                    earlier.contains(element)
                            ? agency(before, element)
                                    .flatMap(pairs::keBaru)
                                    .map(Instansi.class::cast)
                            : agency(context.rencana(), element);
            return agency.isEmpty() || agency.get() == context.instansi();
        }

        private static Optional<Instansi> agency(Rencana plan, Bernama element) {
            return element instanceof Instansi i ? Optional.of(i) : plan.instansiOf(element);
        }
    }
}
