package id.jenjang.workbench.internal.document;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.Pengukuran;
import id.jenjang.report.DocumentOptions;
import id.jenjang.report.PlanDocument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One document a plan can give.
 *
 * @param kind the word of its kind
 * @param agency the id of its agency; empty when that has none
 * @param year its year
 */
public record DocumentAt(String kind, String agency, int year) {

    private static final String BETWEEN = "|";

    /** Those of one kind, the newest first; empty when the plan lacks something for all. */
    public static List<DocumentAt> of(PlanDocument kind, LoadedPlan loaded) {
        var plan = loaded.rencana();
        var found = new ArrayList<DocumentAt>();
        for (var agency : plan.all(Instansi.class)) {
            for (int year : years(kind, loaded, agency)) {
                if (kind.missing(plan, agency, year, DocumentOptions.NONE).isEmpty()) {
                    found.add(new DocumentAt(kind.word(), id(agency), year));
                }
            }
        }
        found.sort(Comparator.comparingInt(DocumentAt::year).reversed());
        return found;
    }

    /** Those of something that an agency may have for any year it says something of. */
    public static List<DocumentAt> ofAny(String word, LoadedPlan loaded) {
        var plan = loaded.rencana();
        var found = new ArrayList<DocumentAt>();
        for (var agency : plan.all(Instansi.class)) {
            var years = new TreeSet<Integer>();
            plan.all(Laporan.class).stream()
                    .filter(each -> plan.instansiOf(each).filter(agency::equals).isPresent())
                    .forEach(each -> years.add(each.getTahun()));
            PlanDocument.all().forEach(each -> years.addAll(each.years(plan, agency)));
            if (years.isEmpty()) {
                PlanDocument.latestYear(plan).ifPresent(years::add);
            }
            years.forEach(year -> found.add(new DocumentAt(word, id(agency), year)));
        }
        found.sort(Comparator.comparingInt(DocumentAt::year).reversed());
        return found;
    }

    private static Iterable<Integer> years(PlanDocument kind, LoadedPlan loaded, Instansi agency) {
        var plan = loaded.rencana();
        if (kind.isYearly()) {
            return kind.years(plan, agency);
        }
        var years = new TreeSet<Integer>();
        plan.all(Laporan.class).stream()
                .filter(each -> plan.instansiOf(each).filter(agency::equals).isPresent())
                .forEach(each -> years.add(each.getTahun()));
        plan.all(Pengukuran.class).forEach(each -> years.add(each.getTahun()));
        if (years.isEmpty()) {
            PlanDocument.latestYear(plan).ifPresent(years::add);
        }
        return years;
    }

    private static String id(Instansi agency) {
        return Objects.requireNonNullElse(agency.getId(), "");
    }

    /** The one of a list that was chosen, else its first. */
    public static Optional<DocumentAt> chosen(List<DocumentAt> all, Optional<DocumentAt> wanted) {
        return wanted.filter(all::contains).or(() -> all.stream().findFirst());
    }

    /** The document a text of {@link #text} stands for; empty for any other text. */
    public static Optional<DocumentAt> parse(String text) {
        var parts = text.split("\\" + BETWEEN, -1);
        return parts.length == 3 && parts[2].matches("\\d{1,4}")
                ? Optional.of(new DocumentAt(parts[0], parts[1], Integer.parseInt(parts[2])))
                : Optional.empty();
    }

    /** A text to remember it by. */
    public String text() {
        return kind + BETWEEN + agency + BETWEEN + year;
    }

    /** Year, with the agency where the plan has several, as in "2023 Setda". */
    public String label(LoadedPlan plan) {
        return plan.rencana().all(Instansi.class).size() > 1 ? year + " " + agency : "" + year;
    }

    /** The kind of document. */
    public PlanDocument document() {
        return PlanDocument.named(kind).orElseThrow();
    }

    /** The agency in a plan; empty when the plan has it no longer. */
    public Optional<Instansi> instansi(LoadedPlan plan) {
        return plan.rencana().all(Instansi.class).stream()
                .filter(each -> id(each).equals(agency))
                .findFirst();
    }

    /** Agency, year and method in a plan; empty when the plan has the agency no longer. */
    public Optional<Laporan> settings(LoadedPlan plan) {
        return instansi(plan).map(each -> document().settings(plan.rencana(), each, year));
    }
}
