package id.jenjang.report.internal.budget;

import id.jenjang.model.Versi;
import id.jenjang.report.internal.ReportContext;

import java.util.List;
import java.util.stream.Stream;

/** The versions of the year's budget a plan has. */
public final class Versions {

    private Versions() {}

    /** The versions there are; the one in force when there is none. */
    public static List<Versi> of(ReportContext context) {
        List<Versi> known =
                Stream.of(Versi.values())
                        .filter(
                                v ->
                                        context.rencana()
                                                .anggaran(context.instansi(), context.tahun(), v)
                                                .isPresent())
                        .toList();
        return known.isEmpty() ? List.of(Versi.MURNI) : known;
    }

    /** The title of a version's column of amounts. */
    public static String title(ReportContext context, Versi versi) {
        return context.wording()
                .text(versi == Versi.MURNI ? "kolom.pagu-murni" : "kolom.pagu-perubahan");
    }
}
