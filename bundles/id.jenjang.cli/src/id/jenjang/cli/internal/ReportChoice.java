package id.jenjang.cli.internal;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.Pengukuran;

import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which of a plan's reports is meant; what is left out is taken from the plan where only one answer
 * is possible.
 *
 * @param messages for saying why no report is meant
 * @param kind the plan's word for the kind of report, in any case; never null
 * @param year the year reported on; null means the only one there is
 * @param agency id of the agency; null means the only one there is
 */
record ReportChoice(Messages messages, String kind, Year year, String agency) {

    /**
     * Finds the report.
     *
     * @throws CommandFailure naming what there is to choose from
     */
    Laporan in(Rencana plan) throws CommandFailure {
        var ofKind =
                plan.all(Laporan.class).stream()
                        .filter(report -> kind.equalsIgnoreCase(report.getJenis()))
                        .toList();
        if (ofKind.isEmpty()) {
            throw failure("report.none", printedKind(ofKind), statement(plan));
        }
        return ofAgency(ofYear(ofKind));
    }

    /** The line the plan lacks, as far as it tells whose report is meant, and of which year. */
    private String statement(Rencana plan) {
        var agencies =
                plan.all(Instansi.class).stream()
                        .map(Instansi::getId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        var only = agencies.size() == 1 ? agencies.getFirst() : messages.text("report.agency");
        var latest = plan.all(Pengukuran.class).stream().mapToInt(Pengukuran::getTahun).max();
        var newest = latest.isPresent() ? "" + latest.getAsInt() : messages.text("report.year");
        return "laporan %s %s untuk %s {}"
                .formatted(
                        printedKind(List.of()),
                        year == null ? newest : year,
                        agency == null ? only : agency);
    }

    private List<Laporan> ofYear(List<Laporan> reports) throws CommandFailure {
        var years = reports.stream().map(Laporan::getTahun).distinct().sorted().toList();
        var printed = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
        if (year == null && years.size() > 1) {
            throw failure("report.which-year", printedKind(reports), printed);
        }
        int wanted = year == null ? years.getFirst() : year.getValue();
        if (!years.contains(wanted)) {
            throw failure("report.no-year", printedKind(reports), wanted, printed);
        }
        return reports.stream().filter(report -> report.getTahun() == wanted).toList();
    }

    private Laporan ofAgency(List<Laporan> reports) throws CommandFailure {
        var wanted =
                reports.stream()
                        .filter(report -> agency == null || agency.equals(agencyId(report)))
                        .toList();
        var ids = reports.stream().map(ReportChoice::agencyId).filter(Objects::nonNull).toList();
        var printed = String.join(", ", ids);
        var printedYear = reports.getFirst().getTahun();
        if (wanted.isEmpty()) {
            throw failure("report.no-agency", printedKind(reports), printedYear, agency, printed);
        }
        if (wanted.size() > 1) {
            throw failure("report.which-agency", printedKind(reports), printedYear, printed);
        }
        return wanted.getFirst();
    }

    private static String agencyId(Laporan report) {
        return report.getInstansi() == null ? null : report.getInstansi().getId();
    }

    /** The kind in the plan's own spelling, LKjIP rather than lkjip, where the plan has one. */
    private String printedKind(List<Laporan> reports) {
        return reports.isEmpty() ? "LKjIP" : reports.getFirst().getJenis();
    }

    private CommandFailure failure(String key, Object... values) {
        return new CommandFailure(messages.text(key, values));
    }
}
