package id.jenjang.cli.internal;

import id.jenjang.cli.internal.print.FindingLine;
import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlaceLabels;
import id.jenjang.report.DocumentRules;
import id.jenjang.report.ReviuDocument;
import id.jenjang.report.ReviuInput;
import id.jenjang.report.docx.Provenance;
import id.jenjang.report.html.HtmlOptions;
import id.jenjang.report.tree.Document;
import id.jenjang.rules.CheckResult;
import id.jenjang.rules.Checker;
import id.jenjang.rules.Finding;
import id.jenjang.rules.Severity;
import id.jenjang.rules.checklist.ChecklistSubject;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A document about the check of a plan. Mistakes in the plan are what it tells, so they never keep
 * it from being printed.
 */
final class Review {

    private final Session session;
    private final CheckResult result;
    private final List<Finding> reading;
    private final ChecklistSubject subject;
    private final PlaceLabels labels;

    /**
     * Checks a plan.
     *
     * @param choice what the review is about
     * @param paths what the plan was read from
     * @throws CommandFailure when it is not clear what the review is about
     */
    Review(Session session, LoadedPlan plan, ReviewChoice choice, List<Path> paths)
            throws CommandFailure {
        this.session = session;
        this.labels = new PlaceLabels(plan, paths);
        this.reading = labels.reading();
        this.result = new Checker(DocumentRules.registry()).check(plan.rencana(), session.locale());
        this.subject = choice.in(plan.rencana(), result);
    }

    /** Year the review is about. */
    int year() {
        return subject.tahun();
    }

    /**
     * Composes the document.
     *
     * @param kind the check report or the preview of the evaluation
     * @param date the day printed on it; null leaves it to be written by hand
     */
    Document document(ReviuDocument kind, LocalDate date) {
        var input = new ReviuInput(subject, reading, labels::label, date, session.locale());
        return kind.compose(input);
    }

    /** What the document is printed from, so that it is known for what it is. */
    Provenance note(ReviuDocument kind) {
        var agency = subject.instansi() == null ? null : subject.instansi().getId();
        return new Provenance(kind.word(), agency == null ? "" : agency, year());
    }

    /** How the findings of the document can be filtered in a page. */
    HtmlOptions filter() {
        var levels =
                Arrays.stream(Severity.values())
                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                        .map(each -> session.text("level." + each))
                        .toList();
        return new HtmlOptions(ReviuDocument.FINDING_TABLES, levels);
    }

    /** The counts of what was found, as in "3 galat, 1 peringatan, 0 catatan". */
    String counts() {
        var line = new FindingLine(session.messages(), false);
        return String.join(
                ", ",
                Arrays.stream(Severity.values())
                        .map(severity -> line.counted(severity, count(severity)))
                        .toList());
    }

    private long count(Severity severity) {
        return Stream.concat(result.findings().stream(), reading.stream())
                .filter(each -> each.severity() == severity)
                .count();
    }
}
