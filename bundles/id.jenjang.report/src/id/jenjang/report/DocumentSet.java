package id.jenjang.report;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Instansi;
import id.jenjang.model.Kertas;
import id.jenjang.model.Laporan;
import id.jenjang.model.Versi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All documents a plan has data for, of one agency and year, and those it lacks something for. An
 * agreement is there in each of its versions, and once more for the officials below the head.
 *
 * @param entries what can be printed, in the order in which an agency needs it
 * @param omitted what cannot
 */
public record DocumentSet(List<Entry> entries, List<Omitted> omitted) {

    /**
     * A document of the set.
     *
     * @param name what its file is called, without an ending; no other of the set has it
     * @param kind its kind
     * @param options what is asked of it
     * @param laporan agency, year and method
     */
    public record Entry(String name, PlanDocument kind, DocumentOptions options, Laporan laporan) {}

    /**
     * A document that is left out.
     *
     * @param name what its file would be called
     * @param need what the plan lacks; empty for officials below the head who answer for something
     */
    public record Omitted(String name, Optional<DocumentNeed> need) {}

    /**
     * The set of an agency and a year.
     *
     * @param paper what it is printed on; null leaves it to plan and document
     */
    public static DocumentSet of(Rencana plan, Instansi instansi, int tahun, Kertas paper) {
        var gathering = new Gathering(plan, instansi, tahun);
        var options = DocumentOptions.NONE.on(paper);
        PlanDocument.all().forEach(kind -> gathering.add(kind, options));
        return new DocumentSet(List.copyOf(gathering.entries), List.copyOf(gathering.omitted));
    }

    private static final class Gathering {

        private final Rencana plan;
        private final Instansi instansi;
        private final int tahun;
        private final List<Entry> entries = new ArrayList<>();
        private final List<Omitted> omitted = new ArrayList<>();

        Gathering(Rencana plan, Instansi instansi, int tahun) {
            this.plan = plan;
            this.instansi = instansi;
            this.tahun = tahun;
        }

        void add(PlanDocument kind, DocumentOptions options) {
            if (!kind.needs().contains(DocumentNeed.PERJANJIAN)) {
                add(kind, kind.word(), options);
                return;
            }
            add(kind, kind.word(), options.withVersi(Versi.MURNI));
            String revised = kind.word() + "-" + Versi.PERUBAHAN.getLiteral();
            add(kind, revised, options.withVersi(Versi.PERUBAHAN));
            addOfficials(kind, kind.word() + "-" + DocumentOptions.ALL, options);
        }

        private void addOfficials(PlanDocument kind, String name, DocumentOptions options) {
            if (kind.officials(plan, kind.settings(plan, instansi, tahun)).isEmpty()) {
                omitted.add(new Omitted(name, Optional.empty()));
            } else {
                add(kind, name, options.withPejabat(DocumentOptions.ALL));
            }
        }

        private void add(PlanDocument kind, String name, DocumentOptions options) {
            var missing = kind.missing(plan, instansi, tahun, options);
            if (missing.isPresent()) {
                omitted.add(new Omitted(name, missing));
            } else {
                var laporan = kind.settings(plan, instansi, tahun);
                entries.add(new Entry(name + "-" + tahun, kind, options, laporan));
            }
        }
    }
}
