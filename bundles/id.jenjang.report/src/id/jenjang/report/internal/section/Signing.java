package id.jenjang.report.internal.section;

import id.jenjang.model.Instansi;
import id.jenjang.model.Pejabat;
import id.jenjang.model.PeranPejabat;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.tree.SignatureBlock;
import id.jenjang.report.tree.SignatureBlock.Signature;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where, when and by which office a document is signed. The name stays blank unless the plan gives
 * one.
 */
public final class Signing {

    private static final Locale INDONESIAN = Locale.of("id", "ID");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);
    private static final String BLANK_DATE = ".................... ";

    private final ReportContext context;

    /** Signing within a report. */
    public Signing(ReportContext context) {
        this.context = context;
    }

    /** The agency's first office with a role. */
    public static Optional<Pejabat> office(Instansi instansi, PeranPejabat role) {
        return instansi.getPejabat().stream().filter(p -> p.getPeran() == role).findFirst();
    }

    /**
     * The signature of whoever signs the report: the office the plan names, else the head of the
     * agency.
     */
    public static void head(ReportContext context, ReportWriter out) {
        Signing signing = new Signing(context);
        signing.head(signing.placeAndDate(context.laporan().getTanggal()), out);
    }

    /**
     * The same signature under a document of the year itself that the plan gives no date of its
     * own: a line to fill in.
     */
    public static void undated(ReportContext context, ReportWriter out) {
        Signing signing = new Signing(context);
        signing.head(signing.placeAndDate(null, context.tahun()), out);
    }

    private void head(String place, ReportWriter out) {
        Optional<Pejabat> signer =
                Optional.ofNullable(context.laporan().getPenandaTangan())
                        .filter(office -> !office.eIsProxy())
                        .or(() -> office(context.instansi(), PeranPejabat.KEPALA));
        String unnamed = context.wording().fill("{kepala}").toUpperCase(INDONESIAN) + ",";
        String line = signer.isPresent() ? "" : unnamed;
        out.add(new SignatureBlock(place, List.of(signature(line, signer))));
    }

    /** A day in words, for example "31 Januari 2023". */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** Place and date of a report on the year; without a date a line to fill in. */
    public String placeAndDate(LocalDate date) {
        return placeAndDate(date, context.tahun() + 1);
    }

    /** Place and date; without a date a line to fill in that ends with the given year. */
    public String placeAndDate(LocalDate date, int year) {
        String when = date == null ? BLANK_DATE + year : day(date);
        return place().map(p -> p + ", " + when).orElse(when);
    }

    private Optional<String> place() {
        Instansi instansi = context.instansi();
        return Optional.ofNullable(context.laporan().getTempat())
                .or(() -> Optional.ofNullable(instansi.getKota()))
                .or(() -> Optional.ofNullable(instansi.getDaerah()).map(d -> d.getIbuKota()));
    }

    /** A signature above which stand the given line and the office. */
    public Signature signature(String line, Optional<Pejabat> office) {
        return signature(line, office.map(Pejabat::getNama).orElse(""), office);
    }

    /** A signature of a position that the plan may name no office for. */
    public Signature signature(String line, String position, Optional<Pejabat> office) {
        String title = position.isEmpty() ? "" : position.toUpperCase(INDONESIAN) + ",";
        String role = line.isEmpty() ? title : title.isEmpty() ? line : line + "\n" + title;
        return new Signature(
                role,
                text(office.map(Pejabat::getDijabat)),
                text(office.map(Pejabat::getPangkat)),
                text(office.map(Pejabat::getNip)));
    }

    private static String text(Optional<String> text) {
        return text.orElse("");
    }
}
