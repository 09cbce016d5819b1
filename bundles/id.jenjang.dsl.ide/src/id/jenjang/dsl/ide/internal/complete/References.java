package id.jenjang.dsl.ide.internal.complete;

import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.complete.CompletionItem;
import id.jenjang.dsl.ide.internal.expect.Option;
import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.JenisIndikator;
import id.jenjang.model.Pejabat;
import id.jenjang.model.PeranPejabat;
import id.jenjang.model.Skala;
import id.jenjang.model.SubKegiatan;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Short names of elements that fit, the nearest first. */
final class References implements Source {

    /** How far around the place a name counts as being in use there. */
    private static final int NEAR = 3_000;

    /** Every row of a block about all indicators is proposed at once, unless that is a wall. */
    private static final int MOST_ROWS = 60;

    @Override
    public void propose(Site site, Option option, Drafts drafts) {
        if (option.target().isEmpty() || site.quoted()) {
            return;
        }
        var taken = taken(site, option);
        var match = new Match(site.typed());
        var view = new View(site, option);
        var found = view.candidates(matching(site, option, taken, match), match);
        found.sort(Comparator.comparingInt(Candidate::distance));
        if (found.size() > Drafts.MOST) {
            drafts.leftOut();
        }
        int rank = 1;
        for (var each : found.subList(0, Math.min(found.size(), Drafts.MOST))) {
            drafts.add(draft(site, option, each.element()).at(Draft.Group.REFERENCES, rank++));
        }
        rows(site, option, found, match).ifPresent(drafts::add);
        if (found.isEmpty() || !match.isOpen()) {
            nameless(site, option, match, drafts);
        }
    }

    private static boolean fits(Match match, Bernama element) {
        return match.isOpen()
                || match.fits(element.getId())
                || element.getNama() != null && match.fits(element.getNama());
    }

    private static List<Bernama> matching(
            Site site, Option option, Set<String> taken, Match match) {
        return PlanIndex.of(site.rencana()).named(option.target().get()).stream()
                .filter(each -> !taken.contains(each.getId()) && fits(match, each))
                .toList();
    }

    /** Names the same statement or block has already. */
    private static Set<String> taken(Site site, Option option) {
        var taken = new HashSet<>(option.owner().texts(option.feature()));
        var owner = option.owner();
        if (isRow(option) && owner.parent() != null) {
            owner.parent().elements(owner.feature()).stream()
                    .flatMap(each -> each.text(option.feature()).stream())
                    .forEach(taken::add);
            taken.addAll(site.behind().names());
        }
        owner.around("Program").flatMap(each -> each.text("id")).ifPresent(taken::add);
        return taken;
    }

    private static boolean isRow(Option option) {
        return "entri".equals(option.owner().feature());
    }

    private static Draft draft(Site site, Option option, Bernama element) {
        var template = template(site, option);
        var text =
                template.map(
                                each ->
                                        new Snippet(site, option.frame(), element.getId())
                                                .expand(each))
                        .orElse(element.getId());
        var draft =
                new Draft(CompletionItem.Kind.ELEMENT, element.getId(), site.word(text))
                        .detail(element.getNama())
                        .documentation(documentation(site, element))
                        .filter(element.getId() + " " + element.getNama());
        return template.isPresent() ? draft.snippet() : draft;
    }

    private static Optional<String> template(Site site, Option option) {
        return site.atLineEnd()
                ? Templates.of(option.owner().rule().getName(), option.feature())
                : Optional.empty();
    }

    private static String documentation(Site site, Bernama element) {
        var name = element.getNama() == null ? "" : element.getNama();
        return site.texts().kind(element.eClass().getName())
                + " **"
                + element.getId()
                + "** "
                + name;
    }

    /** All rows a block about the indicators or sub kegiatan of an agency still lacks. */
    private static Optional<Draft> rows(
            Site site, Option option, List<Candidate> found, Match match) {
        var template = template(site, option);
        boolean exceptions = option.place().equals("TargetPerjanjian.indikator");
        if (template.isEmpty() || !isRow(option) || exceptions || !match.isOpen()) {
            return Optional.empty();
        }
        var rows =
                found.stream()
                        .filter(Candidate::fits)
                        .filter(each -> isUsual(option, each))
                        .toList();
        var used = rows.stream().filter(Candidate::used).toList();
        var ids =
                (used.isEmpty() ? rows : used)
                        .stream().map(each -> each.element().getId()).toList();
        if (ids.size() < 2 || ids.size() > MOST_ROWS) {
            return Optional.empty();
        }
        var snippet = new Snippet(site, option.frame(), null);
        var lines = ids.stream().map(id -> Snippet.escaped(id) + row(option, snippet)).toList();
        return Optional.of(
                new Draft(
                                CompletionItem.Kind.TEMPLATE,
                                site.texts().get("baris.semua", ids.size()),
                                site.word(String.join("\n" + site.indentation(), lines)))
                        .detail(ids.getFirst() + " \u2026 " + ids.getLast())
                        .snippet()
                        .at(Draft.Group.REFERENCES, 0));
    }

    /** What a block lists as a rule, if nothing tells what it listed in other years. */
    private static boolean isUsual(Option option, Candidate candidate) {
        if (candidate.used()) {
            return true;
        }
        return option.place().equals("EntriAnggaran.untuk")
                ? candidate.element() instanceof SubKegiatan
                : candidate.element() instanceof Indikator i && i.getJenis() == JenisIndikator.IKU;
    }

    private static String row(Option option, Snippet snippet) {
        return switch (option.place()) {
            case "EntriAnggaran.untuk" -> ": Rp " + snippet.stop("");
            case "EntriPengukuran.indikator" -> ": realisasi " + snippet.stop("NA");
            default -> ": TW4 " + snippet.stop("");
        };
    }

    /** Elements that fit but have no short name: choosing one gives it a name. */
    private static void nameless(Site site, Option option, Match match, Drafts drafts) {
        var type = option.target().get();
        int rank = 0;
        for (var each : site.rencana().all(Bernama.class)) {
            if (each.getId() == null
                    && each.getNama() != null
                    && type.isSuperTypeOf(each.eClass())
                    && match.fits(each.getNama())
                    && rank < MOST_ROWS) {
                var free = NewName.free(site, each.eClass().getName().replaceAll("[a-z]+", ""));
                var edits = naming(site, each, free);
                if (!edits.isEmpty()) {
                    drafts.add(
                            new Draft(CompletionItem.Kind.ELEMENT, each.getNama(), site.word(free))
                                    .detail(site.texts().get("nama.diberi", free))
                                    .elsewhere(edits)
                                    .at(Draft.Group.OTHERS, rank++));
                }
            }
        }
    }

    /** Whether a file still has the text its elements were read from. */
    private static boolean isNow(Site site, Path file, INode node) {
        var text = file.equals(site.file()) ? Optional.of(site.text()) : site.plan().text(file);
        return text.filter(node.getRootNode().getText()::equals).isPresent();
    }

    /** Writes a short name behind the first word of an element. */
    private static PlanEdits naming(Site site, Bernama element, String name) {
        var file = site.plan().nearest().file(element);
        var node = NodeModelUtils.findActualNodeFor(element);
        if (file.isEmpty() || node == null || !isNow(site, file.get(), node)) {
            return PlanEdits.NONE;
        }
        for (var leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return PlanEdits.of(file.get(), TextEdit.insert(leaf.getEndOffset(), " " + name));
            }
        }
        return PlanEdits.NONE;
    }

    /**
     * An element that may be chosen.
     *
     * @param distance how far it is from the place; less is nearer
     * @param fits whether it belongs to the agency the place is about
     * @param used whether other blocks of the kind have it
     */
    private record Candidate(Bernama element, int distance, boolean fits, boolean used) {}

    /** The plan as seen from the place. */
    private static final class View {

        private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

        private final Site site;
        private final Optional<Instansi> agency;
        private final Optional<PeranPejabat> role;
        private final Set<String> near = new HashSet<>();
        private final Set<EObject> used;
        private final boolean budget;

        View(Site site, Option option) {
            this.site = site;
            var frame = option.frame();
            budget = option.place().equals("EntriAnggaran.untuk");
            used =
                    isRow(option)
                                    && option.owner().rule().getType().getClassifier()
                                            instanceof EClass type
                            ? PlanIndex.of(site.rencana()).targets(type, option.feature())
                            : Set.of();
            agency = site.instansi(frame);
            role =
                    frame.rule().getName().equals("Perjanjian")
                            ? Optional.of(
                                    frame.text("pihakPertama").isPresent()
                                            ? PeranPejabat.ATASAN
                                            : PeranPejabat.KEPALA)
                            : Optional.empty();
            int from = Math.max(0, site.spot().start() - NEAR);
            int to = Math.min(site.text().length(), site.spot().end() + NEAR);
            var names = NAME.matcher(site.text()).region(from, to);
            while (names.find()) {
                near.add(names.group());
            }
        }

        /** Those of other agencies are left out where the own one has enough. */
        List<Candidate> candidates(List<Bernama> elements, Match match) {
            var own = elements.stream().filter(this::fits).toList();
            var candidates = new ArrayList<Candidate>();
            for (var each : own.size() >= Drafts.MOST ? own : elements) {
                candidates.add(candidate(each, match));
            }
            return candidates;
        }

        private boolean fits(Bernama element) {
            return agency.isEmpty()
                    || element instanceof Skala
                    || site.rencana().instansiOf(element).filter(agency.get()::equals).isPresent();
        }

        private Candidate candidate(Bernama element, Match match) {
            boolean fits = fits(element);
            int distance = fits ? 0 : 100;
            distance +=
                    site.plan().nearest().file(element).filter(site.file()::equals).isPresent()
                            ? 0
                            : 10;
            distance += near.contains(element.getId()) ? 0 : 5;
            distance += match.isOpen() || match.rank(element.getId()) == 0 ? 0 : 50;
            distance += role.isEmpty() || isIn(element, role.get()) ? 0 : 20;
            distance += used.isEmpty() || used.contains(element) ? 0 : 4;
            distance += budget ? depth(element) : 0;
            return new Candidate(element, distance, fits, used.contains(element));
        }

        /** Budgets are written for programs, less often for objectives and indicators. */
        private static int depth(Bernama element) {
            return element instanceof ElemenProgram ? 0 : element instanceof Indikator ? 3 : 2;
        }

        private static boolean isIn(Bernama element, PeranPejabat role) {
            return element instanceof Pejabat official && official.getPeran() == role;
        }
    }
}
