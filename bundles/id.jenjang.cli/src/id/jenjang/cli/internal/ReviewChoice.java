package id.jenjang.cli.internal;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.Tercetak;
import id.jenjang.rules.CheckResult;
import id.jenjang.rules.checklist.ChecklistSubject;

import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which agency and year a review is about: those of a report, else of a printed document, else of
 * an agency alone, so that a plan full of gaps can be reviewed, too.
 *
 * @param messages for saying why none is meant
 * @param year the year reviewed; null means the only one there is
 * @param agency id of the agency; null means the only one there is
 */
record ReviewChoice(Messages messages, Year year, String agency) {

    /** What a review is about. */
    private record Candidate(Instansi instansi, int tahun, ChecklistSubject subject) {}

    /**
     * Finds what a review of a plan is about.
     *
     * @param result what the check of the plan found
     * @throws CommandFailure naming what there is to choose from, or what is missing
     */
    ChecklistSubject in(Rencana plan, CheckResult result) throws CommandFailure {
        var reports =
                plan.all(Laporan.class).stream()
                        .map(
                                laporan ->
                                        candidate(
                                                laporan.getTahun(),
                                                ChecklistSubject.of(plan, laporan, result)))
                        .toList();
        var printed =
                plan.all(Tercetak.class).stream()
                        .map(
                                tercetak ->
                                        candidate(
                                                tercetak.getTahun(),
                                                ChecklistSubject.of(plan, tercetak, result)))
                        .toList();
        for (var candidates : List.of(reports, printed)) {
            var chosen = choose(candidates);
            if (chosen.isPresent()) {
                return chosen.get();
            }
        }
        if (!reports.isEmpty() || !printed.isEmpty()) {
            throw failure("review.none", named(reports, printed));
        }
        return ofAgency(plan, result);
    }

    private static Candidate candidate(int tahun, ChecklistSubject subject) {
        return new Candidate(subject.instansi(), tahun, subject);
    }

    private Optional<ChecklistSubject> choose(List<Candidate> candidates) throws CommandFailure {
        var fitting =
                candidates.stream()
                        .filter(each -> year == null || each.tahun() == year.getValue())
                        .filter(each -> agency == null || agency.equals(id(each.instansi())))
                        .toList();
        refuseSeveral(fitting, each -> String.valueOf(each.tahun()), "review.which-year");
        refuseSeveral(fitting, each -> id(each.instansi()), "review.which-agency");
        return fitting.stream().map(Candidate::subject).findFirst();
    }

    private void refuseSeveral(
            List<Candidate> candidates, Function<Candidate, String> name, String key)
            throws CommandFailure {
        var names =
                candidates.stream().map(name).filter(Objects::nonNull).distinct().sorted().toList();
        if (names.size() > 1) {
            throw failure(key, String.join(", ", names));
        }
    }

    private ChecklistSubject ofAgency(Rencana plan, CheckResult result) throws CommandFailure {
        var all = plan.all(Instansi.class);
        var fitting =
                all.stream().filter(each -> agency == null || agency.equals(id(each))).toList();
        var ids = all.stream().map(ReviewChoice::id).collect(Collectors.joining(", "));
        if (agency != null && fitting.isEmpty()) {
            throw failure("review.no-agency", agency, ids);
        }
        if (fitting.size() > 1) {
            throw failure("review.which-agency", ids);
        }
        if (year == null) {
            throw failure("review.no-year");
        }
        var instansi = fitting.isEmpty() ? null : fitting.getFirst();
        return ChecklistSubject.of(plan, instansi, year.getValue(), result);
    }

    /** What there is to choose from, as in "Setda 2022, Setda 2023". */
    private static String named(List<Candidate> reports, List<Candidate> printed) {
        return Stream.concat(reports.stream(), printed.stream())
                .map(
                        each ->
                                (each.instansi() == null ? "" : id(each.instansi()) + " ")
                                        + each.tahun())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String id(Instansi instansi) {
        return instansi == null ? null : instansi.getId();
    }

    private CommandFailure failure(String key, Object... values) {
        return new CommandFailure(messages.text(key, values));
    }
}
