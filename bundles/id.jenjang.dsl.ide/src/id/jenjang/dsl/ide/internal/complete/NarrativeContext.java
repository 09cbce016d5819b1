package id.jenjang.dsl.ide.internal.complete;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.internal.expect.Frame;
import id.jenjang.measure.Metode;
import id.jenjang.measure.PenilaiTeks;
import id.jenjang.model.Bagian;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whose figures a narrative prints: the agency and year of the report it belongs to. */
public final class NarrativeContext {

    private static final int YEARS = 6;

    private final Optional<Instansi> instansi;
    private final int year;
    private final Optional<PenilaiTeks> evaluator;

    private NarrativeContext(
            EditedPlan plan, Optional<Laporan> report, Optional<Instansi> instansi, int year) {
        this.instansi = instansi;
        this.year = year;
        evaluator =
                instansi.map(
                        each ->
                                new PenilaiTeks(
                                        plan.nearest().rencana(),
                                        each,
                                        year,
                                        report.map(Metode::of).orElse(Metode.BAKU)));
    }

    /** The context of a narrative file: the first report that names it. */
    public static NarrativeContext of(EditedPlan plan, Path narrative) {
        var wanted = narrative.toAbsolutePath().normalize();
        var report =
                plan.nearest().rencana().all(Laporan.class).stream()
                        .filter(
                                each ->
                                        each.getBagian().stream()
                                                .anyMatch(
                                                        part -> wanted.equals(source(plan, part))))
                        .findFirst();
        return of(
                plan,
                report.or(() -> plan.nearest().rencana().all(Laporan.class).stream().findFirst()));
    }

    private static Path source(EditedPlan plan, Bagian part) {
        var file = plan.nearest().file(part);
        if (part.getSumber() == null || file.isEmpty()) {
            return null;
        }
        return file.get().toAbsolutePath().resolveSibling(part.getSumber()).normalize();
    }

    /** The context of a report. */
    public static NarrativeContext of(EditedPlan plan, Optional<Laporan> report) {
        var agency = report.flatMap(plan.nearest().rencana()::instansiOf);
        return new NarrativeContext(
                plan,
                report,
                agency.or(plan.nearest().rencana()::instansi),
                report.map(Laporan::getTahun).orElse(0));
    }

    /** The context of a text between triple quotes. */
    static NarrativeContext of(Site site, Frame frame) {
        var rencana = site.rencana();
        var agency = site.instansi(frame);
        int year = YearProposals.likely(site, frame);
        var report = agency.flatMap(each -> rencana.laporan(each, year));
        return new NarrativeContext(site.plan(), report, agency.or(rencana::instansi), year);
    }

    Optional<Instansi> instansi() {
        return instansi;
    }

    /** Years that may stand in parentheses, the nearest first. */
    List<String> years() {
        var years = new ArrayList<String>();
        for (int back = 0; back < YEARS && year > back; back++) {
            years.add(String.valueOf(year - back));
        }
        years.add("tahun-1");
        return years;
    }

    /** What becomes of an expression; a mistake when the plan has no agency. */
    public PenilaiTeks.Penilaian value(String expression) {
        return evaluator.map(each -> each.nilai(expression)).orElse(null);
    }

    /** What an expression prints; empty when it cannot be evaluated. */
    String text(String expression) {
        return value(expression) instanceof PenilaiTeks.Berhasil found ? found.teks() : "";
    }
}
