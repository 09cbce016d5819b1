package id.jenjang.cli.internal.print;

import id.jenjang.dsl.FindingSubject;
import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.TextFix;
import id.jenjang.dsl.TextRange;
import id.jenjang.rules.Severity;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Check reports for the tests of the output formats. */
final class Reports {

    static final Path PLAN = Path.of("rencana kota", "2023.jenjang");
    static final Path NOTE = Path.of("rencana kota", "narasi", "isu.md");

    private Reports() {}

    static CheckReport empty() {
        return new CheckReport(1, new PlanCheck(List.of(), List.of()), View.ALL, Scope.WHOLE);
    }

    /**
     * An error with everything a finding can have, two lesser findings in another file, and a
     * silenced one.
     */
    static CheckReport full(int most) {
        return full(new View(most, Grouping.TANPA, false), Scope.WHOLE);
    }

    static CheckReport full(View view, Scope scope) {
        var range = new TextRange(PLAN, 120, 4, 12, 7);
        var error =
                new TextFinding(
                        "J203",
                        Severity.ERROR,
                        range,
                        "Target 2024 belum ada.",
                        List.of(new TextRange(PLAN, 10, 3, 2, 1)),
                        List.of(
                                new TextFix(
                                        "Tambahkan target 2024", range, "target 2024: \"3,5\"")),
                        "J203 IKU1/target");
        var warning =
                new TextFinding(
                        "J401",
                        Severity.WARNING,
                        new TextRange(NOTE, 0, 0, 1, 1),
                        "Kalimat & <kata>.",
                        List.of(),
                        List.of());
        var info =
                new TextFinding(
                        "S006",
                        Severity.INFO,
                        new TextRange(NOTE, 30, 1, 3, 2),
                        "Tidak dipakai.",
                        List.of(),
                        List.of());
        var silenced =
                new TextFinding(
                        "J112",
                        Severity.ERROR,
                        new TextRange(PLAN, 50, 2, 4, 9),
                        "Sasaran tanpa program.",
                        List.of(),
                        List.of());
        var check =
                new PlanCheck(
                        List.of(error, warning, info),
                        List.of(new PlanCheck.Suppressed(silenced, "Direvisi lewat Perda 4/2022")));
        return new CheckReport(2, check, view, scope);
    }

    /** A report of one finding in the transcript of a printed document. */
    static CheckReport printed() {
        var subject =
                new FindingSubject("IKU1", "LKjIP 2022", "Tabel 3.5 hal 43", "baris 9", List.of());
        var finding =
                new TextFinding(
                        "J203",
                        Severity.ERROR,
                        new TextRange(PLAN, 5, 4, 2, 3),
                        "Pesan.",
                        List.of(),
                        List.of(),
                        "J203 IKU1",
                        subject);
        return new CheckReport(
                1, new PlanCheck(List.of(finding), List.of()), View.ALL, Scope.WHOLE);
    }

    /** A clean report of a part of a plan that weighs two rules. */
    static CheckReport weighed() {
        var range = new TextRange(PLAN, 5, 4, 2, 3);
        var settings =
                List.of(
                        new PlanCheck.Setting("J203", Optional.of(Severity.INFO), "", range),
                        new PlanCheck.Setting("J112", Optional.empty(), "Tanpa strategi.", range));
        var scope =
                new Scope(
                        Optional.of(new Scope.Since("HEAD~1", "1a2b3c4", 7, 2)), 5, "--aturan J2*");
        return new CheckReport(1, new PlanCheck(List.of(), List.of(), settings), View.ALL, scope);
    }

    static List<RuleEntry> rules() {
        return List.of(
                new RuleEntry(
                        "J112",
                        Severity.ERROR,
                        "Sasaran tanpa program",
                        "Penjelasan.",
                        "Perpres 29/2014"),
                new RuleEntry(
                        "J203",
                        Severity.ERROR,
                        "Target kosong",
                        "Penjelasan `kode`.",
                        "Perpres 29/2014"));
    }

    /** The rules as a book that knows of others only their ids. */
    static RuleEntry rule(String id) {
        return rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElse(new RuleEntry(id, Severity.ERROR, "Aturan " + id, "", ""));
    }

    static String print(ReportPrinter printer, CheckReport report) throws IOException {
        var writer = new StringWriter();
        printer.print(report, writer);
        return writer.toString();
    }
}
