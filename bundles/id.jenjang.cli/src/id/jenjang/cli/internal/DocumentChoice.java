package id.jenjang.cli.internal;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.report.DocumentNeed;
import id.jenjang.report.DocumentOptions;
import id.jenjang.report.PlanDocument;

import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which agency and year a document that needs no report definition is about; what is left out is
 * taken from the plan where only one answer is possible.
 *
 * @param messages for saying why none is meant
 * @param year the year; null means the only one there is
 * @param agency id of the agency; null means the only one there is
 */
record DocumentChoice(Messages messages, Year year, String agency) {

    /** An agency and a year. */
    record Scope(Instansi instansi, int tahun) {}

    /**
     * Finds what a document is about.
     *
     * @throws CommandFailure naming what there is to choose from, or what the plan lacks
     */
    Scope in(Rencana plan, PlanDocument document, DocumentOptions options) throws CommandFailure {
        var instansi = instansi(plan, document);
        if (options.sebelum() != null) {
            return new Scope(instansi, latest(plan));
        }
        var years = document.years(plan, instansi);
        if (document.isYearly() && years.isEmpty()) {
            var need = document.needs().stream().filter(DocumentNeed::isYearly).findFirst();
            throw failure(
                    "document.never",
                    document.name(),
                    instansi.getId(),
                    messages.text("need." + need.orElseThrow().word()));
        }
        var chosen =
                new Scope(instansi, document.isYearly() ? only(years, document) : latest(plan));
        var missing = document.missing(plan, instansi, chosen.tahun(), options);
        if (missing.isPresent()) {
            boolean elsewhere = !years.isEmpty() && !years.contains(chosen.tahun());
            throw failure(
                    elsewhere ? "document.missing.years" : "document.missing",
                    document.name(),
                    instansi.getId(),
                    chosen.tahun(),
                    messages.text("need." + missing.get().word()),
                    printed(years));
        }
        return chosen;
    }

    /** The agency all documents of a plan are about, and the year. */
    Scope in(Rencana plan) throws CommandFailure {
        var instansi = one(agencies(plan), plan);
        var years = new TreeSet<Integer>();
        plan.all(Laporan.class).stream()
                .filter(each -> plan.instansiOf(each).filter(instansi::equals).isPresent())
                .forEach(each -> years.add(each.getTahun()));
        if (years.isEmpty()) {
            PlanDocument.all().forEach(each -> years.addAll(each.years(plan, instansi)));
        }
        if (year == null && years.size() > 1) {
            throw failure("review.which-year", printed(years));
        }
        if (year == null && years.isEmpty()) {
            throw failure("document.no-year");
        }
        return new Scope(instansi, year == null ? years.getFirst() : year.getValue());
    }

    private Instansi instansi(Rencana plan, PlanDocument document) throws CommandFailure {
        var fitting = agencies(plan);
        if (fitting.size() > 1 && document.isYearly()) {
            var withData =
                    fitting.stream().filter(each -> !document.years(plan, each).isEmpty()).toList();
            fitting = withData.isEmpty() ? fitting : withData;
        }
        return one(fitting, plan);
    }

    private List<Instansi> agencies(Rencana plan) {
        return plan.all(Instansi.class).stream()
                .filter(each -> agency == null || agency.equals(each.getId()))
                .toList();
    }

    private Instansi one(List<Instansi> fitting, Rencana plan) throws CommandFailure {
        if (plan.all(Instansi.class).isEmpty()) {
            throw failure("document.no-agency");
        }
        if (fitting.isEmpty()) {
            throw failure("review.no-agency", agency, ids(plan.all(Instansi.class)));
        }
        if (fitting.size() > 1) {
            throw failure("review.which-agency", ids(fitting));
        }
        return fitting.getFirst();
    }

    private int only(SortedSet<Integer> years, PlanDocument document) throws CommandFailure {
        if (year != null) {
            return year.getValue();
        }
        if (years.size() > 1) {
            throw failure("document.which-year", document.name(), printed(years));
        }
        return years.getFirst();
    }

    /** A document of the whole period is written under the method of the latest year. */
    private int latest(Rencana plan) throws CommandFailure {
        if (year != null) {
            return year.getValue();
        }
        return PlanDocument.latestYear(plan).orElseThrow(() -> failure("document.no-year"));
    }

    private static String ids(List<Instansi> agencies) {
        return agencies.stream()
                .map(Instansi::getId)
                .filter(Objects::nonNull)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String printed(SortedSet<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private CommandFailure failure(String key, Object... values) {
        return new CommandFailure(messages.text(key, values));
    }
}
