package id.jenjang.dsl.ide.internal.complete;

import id.jenjang.dsl.ide.complete.CompletionItem;
import id.jenjang.dsl.ide.internal.expect.Frame;
import id.jenjang.dsl.ide.internal.expect.Option;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Years: those a table still lacks, or those of the plan, the likely one first. */
final class YearProposals implements Source {

    private static final String TABLE = "NilaiTahun.tahun";

    @Override
    public void propose(Site site, Option option, Drafts drafts) {
        if (option.place().equals(TABLE)) {
            table(site, option, drafts);
        } else if (option.place().endsWith(".tahun")
                || option.place().endsWith(".tahunPengganti")
                || option.place().startsWith("Periode.")) {
            single(site, option, drafts);
        }
    }

    private static void table(Site site, Option option, Drafts drafts) {
        var missing = missing(site, option);
        var match = new Match(site.typed());
        int rank = 0;
        for (int year : missing) {
            var label = String.valueOf(year);
            if (match.fits(label)) {
                var text =
                        site.atLineEnd()
                                ? row(new Snippet(site, option.frame(), null), year)
                                : label;
                var draft = new Draft(CompletionItem.Kind.YEAR, label, site.word(text));
                draft.at(Draft.Group.VALUES, 1 + rank++);
                drafts.add(site.atLineEnd() ? draft.snippet() : draft);
            }
        }
        var usual = site.targetYears(option.frame());
        var all = missing.stream().filter(usual::contains).toList();
        boolean baseline = "kondisiAwal".equals(option.owner().feature());
        if (all.size() > 1 && !baseline && match.isOpen() && site.atLineEnd()) {
            var snippet = new Snippet(site, option.frame(), null);
            var rows = all.stream().map(year -> row(snippet, year)).toList();
            var label = site.texts().get("tahun.semua", all.getFirst(), all.getLast());
            drafts.add(
                    new Draft(CompletionItem.Kind.YEAR, label, site.word(String.join(", ", rows)))
                            .snippet()
                            .at(Draft.Group.VALUES, 0));
        }
    }

    private static String row(Snippet snippet, int year) {
        return year + ": " + snippet.stop("NA");
    }

    private static List<Integer> missing(Site site, Option option) {
        var owner = option.owner().parent();
        boolean baseline = "kondisiAwal".equals(option.owner().feature());
        var written = new HashSet<String>(site.behind().statement());
        owner.elements(option.owner().feature()).stream()
                .flatMap(each -> each.text("tahun").stream())
                .forEach(written::add);
        var period = site.period(option.frame());
        var years = new ArrayList<Integer>(period);
        if (baseline && !period.isEmpty()) {
            years = new ArrayList<>(List.of(period.getFirst() - 1, period.getFirst()));
        }
        years.removeIf(year -> written.contains(String.valueOf(year)));
        return years;
    }

    private static void single(Site site, Option option, Drafts drafts) {
        var match = new Match(site.typed());
        int rank = 0;
        for (int year : candidates(site, option)) {
            var label = String.valueOf(year);
            if (match.fits(label)) {
                drafts.add(
                        new Draft(CompletionItem.Kind.YEAR, label, site.word(label))
                                .at(Draft.Group.VALUES, rank++));
            }
        }
    }

    private static Set<Integer> candidates(Site site, Option option) {
        var years = new LinkedHashSet<Integer>();
        option.owner()
                .nearest("tahun")
                .filter(year -> year.matches("\\d{4}"))
                .ifPresent(year -> years.add(Integer.valueOf(year)));
        years.add(likely(site, option.owner()));
        years.addAll(known(site, null).descendingSet());
        years.addAll(site.period(option.frame()));
        return years;
    }

    /**
     * The year a new block is most likely about: the one around it, else the one after the last
     * block of its kind, else the last year the plan says anything about.
     */
    static int likely(Site site, Frame frame) {
        var around = frame.nearest("tahun").filter(year -> year.matches("\\d{4}"));
        if (around.isPresent()) {
            return Integer.parseInt(around.get());
        }
        var same = frame.rule().getType() == null ? null : frame.rule().getType().getClassifier();
        var of = known(site, same instanceof EClass type ? type : null);
        var period = site.period(frame);
        if (!of.isEmpty()) {
            int next = of.last() + 1;
            return period.isEmpty() || next <= period.getLast() ? next : of.last();
        }
        var any = known(site, null);
        if (!any.isEmpty()) {
            return any.last();
        }
        return period.isEmpty() ? 2025 : period.getFirst();
    }

    /** The years of the plan's blocks, of one kind or all. */
    private static TreeSet<Integer> known(Site site, EClass type) {
        var years = new TreeSet<Integer>();
        for (var file : site.rencana().berkas()) {
            for (EObject element : file.getElemen()) {
                var feature = element.eClass().getEStructuralFeature("tahun");
                if (feature != null
                        && (type == null || element.eClass() == type)
                        && element.eGet(feature) instanceof Integer year
                        && year > 0) {
                    years.add(year);
                }
            }
        }
        return years;
    }
}
