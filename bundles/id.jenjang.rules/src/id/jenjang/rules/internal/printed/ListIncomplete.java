package id.jenjang.rules.internal.printed;

import id.jenjang.measure.tercetak.CuplikanTerbaca;
import id.jenjang.model.Bernama;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.Kegiatan;
import id.jenjang.model.Program;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Renstra;
import id.jenjang.model.Sasaran;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.Label;
import id.jenjang.rules.internal.text.Names;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * J526: a table lists nearly all IKU, sasaran or programs of the agency, and some are missing; or
 * it has all programs and lists only some of their kegiatan.
 */
final class ListIncomplete extends PrintedRule {
    /** Of four at most one may be missing; else the table is about a part. */
    private static final int PART = 4;

    private static final Pattern PART_OF_TABLE =
            Pattern.compile("\\b(lanjutan|sambungan|bagian)\\b", Pattern.CASE_INSENSITIVE);

    private static final int STRANGERS = 50;
    private static final int FEWEST = 3;
    private static final int SHOWN = 5;

    ListIncomplete() {
        super("J526", Severity.WARNING, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    void check(PrintedDocument document, CheckContext context) {
        List<CuplikanTerbaca> pieces = document.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            CuplikanTerbaca piece = pieces.get(i);
            if (!piece.kolom().isEmpty() && piece.sumber().getTentang() == null) {
                Set<EObject> shown = elements(piece);
                Set<EObject> around = shown;
                if (i > 0 && continues(piece, pieces.get(i - 1))) {
                    around = with(around, pieces.get(i - 1));
                }
                if (i + 1 < pieces.size() && continues(piece, pieces.get(i + 1))) {
                    around = with(around, pieces.get(i + 1));
                }
                for (List<? extends Bernama> all : lists(document)) {
                    check(piece, new Listing(all, shown, around), context);
                }
                checkKegiatan(document, piece, shown, context);
            }
        }
    }

    /** Whether two neighbouring pieces may be one table, broken by a page. */
    private static boolean continues(CuplikanTerbaca piece, CuplikanTerbaca neighbour) {
        return partOfTable(piece) || partOfTable(neighbour);
    }

    private static boolean partOfTable(CuplikanTerbaca piece) {
        String title = piece.sumber().getJudul();
        return title == null || title.isBlank() || PART_OF_TABLE.matcher(title).find();
    }

    /**
     * What a table could list and what it does list.
     *
     * @param all the whole list
     * @param shown the elements in the table
     * @param around those in the tables before and after it as well
     */
    private record Listing(List<? extends Bernama> all, Set<EObject> shown, Set<EObject> around) {

        List<? extends Bernama> missing() {
            return all.stream()
                    .filter(each -> !shown.contains(each) && !underOtherName(each))
                    .toList();
        }

        /** An IKU and the indicator of its goal may have nearly one name; the row is there. */
        private boolean underOtherName(Bernama missing) {
            return missing instanceof Indikator
                    && shown.stream()
                            .filter(Indikator.class::isInstance)
                            .filter(each -> !all.contains(each))
                            .limit(STRANGERS)
                            .anyMatch(each -> alike(missing, (Indikator) each));
        }

        private static boolean alike(Bernama one, Bernama other) {
            Set<String> words = words(one);
            Set<String> others = words(other);
            long common = words.stream().filter(others::contains).count();
            return common * PART >= Math.max(words.size(), others.size()) * (PART - 1);
        }

        private static Set<String> words(Bernama named) {
            return named.getNama() == null
                    ? Set.of()
                    : new HashSet<>(List.of(Names.normalized(named.getNama()).split(" ")));
        }

        boolean continued() {
            return around.containsAll(all);
        }
    }

    private static Set<EObject> elements(CuplikanTerbaca piece) {
        Set<EObject> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Named name : Named.of(piece)) {
            if (name.element() != null) {
                found.add(name.element());
            }
        }
        piece.baris().stream()
                .flatMap(row -> row.angka().stream())
                .filter(figure -> figure.unsur() != null)
                .forEach(figure -> found.add(figure.unsur()));
        return found;
    }

    private static Set<EObject> with(Set<EObject> shown, CuplikanTerbaca neighbour) {
        Set<EObject> all = elements(neighbour);
        all.addAll(shown);
        return all;
    }

    private static List<List<? extends Bernama>> lists(PrintedDocument document) {
        List<List<? extends Bernama>> lists = new ArrayList<>();
        Optional<Instansi> agency = document.agency();
        agency.flatMap(each -> document.plan().renstra(each, document.year()))
                .ifPresent(each -> addLists(document, each, lists));
        agency.map(document.plan()::program).ifPresent(lists::add);
        return lists;
    }

    private static void addLists(
            PrintedDocument document, Renstra renstra, List<List<? extends Bernama>> lists) {
        List<Indikator> iku = document.plan().iku(renstra);
        List<Sasaran> sasaran = document.plan().sasaran(renstra);
        lists.add(iku);
        lists.add(sasaran);
    }

    private static void check(CuplikanTerbaca piece, Listing listing, CheckContext context) {
        List<? extends Bernama> missing = listing.missing();
        int shown = listing.all().size() - missing.size();
        boolean nearlyAll = shown >= FEWEST && missing.size() * PART <= listing.all().size();
        // rows tied to nothing may be those that seem to be missing; J524 tells of them
        long unknown = Named.of(piece).stream().filter(each -> each.element() == null).count();
        if (missing.size() > unknown && nearlyAll && !listing.continued()) {
            report(piece, missing, listing.all().size(), context);
        }
    }

    private static void checkKegiatan(
            PrintedDocument document,
            CuplikanTerbaca piece,
            Set<EObject> shown,
            CheckContext context) {
        List<Program> programs = document.agency().map(document.plan()::program).orElse(List.of());
        List<Kegiatan> all =
                programs.stream().flatMap(each -> each.getKegiatan().stream()).toList();
        List<Kegiatan> missing = all.stream().filter(each -> !shown.contains(each)).toList();
        boolean everyProgram = programs.size() > 1 && shown.containsAll(programs);
        if (everyProgram && !missing.isEmpty() && missing.size() < all.size()) {
            report(piece, missing, all.size(), context);
        }
    }

    private static void report(
            CuplikanTerbaca piece, List<? extends Bernama> missing, int all, CheckContext context) {
        String kind = Label.kind(missing.getFirst());
        FindingDraft draft = context.at(piece.sumber(), Literals.CUPLIKAN__JUDUL).key(kind);
        missing.forEach(each -> draft.related(Place.of(each)));
        String names =
                missing.stream().limit(SHOWN).map(Words::subject).collect(Collectors.joining(", "));
        String more = missing.size() > SHOWN ? names + ", \u2026" : names;
        draft.report(where(piece, context), all - missing.size(), all, kind, more);
    }
}
