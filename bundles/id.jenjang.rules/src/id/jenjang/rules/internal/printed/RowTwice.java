package id.jenjang.rules.internal.printed;

import id.jenjang.measure.tercetak.AngkaTerbaca;
import id.jenjang.measure.tercetak.CuplikanTerbaca;
import id.jenjang.measure.tercetak.IsiSel;
import id.jenjang.measure.tercetak.JenisNama;
import id.jenjang.measure.tercetak.NamaTerbaca;
import id.jenjang.measure.tercetak.Padanan;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Tujuan;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.Label;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * J527: an element has two rows in one table, a continuation of the table included. Rows with
 * different figures are certainly wrong.
 */
final class RowTwice extends PrintedRule {
    private static final Pattern CONTINUED =
            Pattern.compile("\\b(lanjutan|sambungan)\\b", Pattern.CASE_INSENSITIVE);

    RowTwice() {
        super("J527", Severity.ERROR, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    void check(PrintedDocument document, CheckContext context) {
        Map<Object, List<Named>> table = new LinkedHashMap<>();
        for (CuplikanTerbaca piece : document.pieces()) {
            if (piece.sumber().getIsi() == null && piece.sumber().getBaris().isEmpty()) {
                continue;
            }
            if (!continues(piece)) {
                report(table, context);
                table = new LinkedHashMap<>();
            }
            Object objective = null;
            for (Named name : Named.of(piece)) {
                if (isObjective(name)) {
                    objective = subject(name);
                }
                table.computeIfAbsent(key(name, objective), each -> new ArrayList<>()).add(name);
            }
        }
        report(table, context);
    }

    /** Rows repeated together with the row above them are one repetition. */
    private static void report(Map<Object, List<Named>> table, CheckContext context) {
        Map<Object, List<Named>> below = new HashMap<>();
        List<List<Named>> repeated = new ArrayList<>();
        Set<EObject> twice = new HashSet<>();
        table.values().stream()
                .filter(rows -> rows.size() > 1)
                .forEach(rows -> twice.add(rows.getFirst().element()));
        for (List<Named> rows : table.values()) {
            EObject element = rows.getFirst().element();
            EObject parent = element == null ? null : element.eContainer();
            boolean withParent = parent != null && twice.contains(parent);
            if (rows.size() > 1
                    && withParent
                    && different(rows.getFirst(), rows.get(1)).isEmpty()) {
                below.computeIfAbsent(parent, each -> new ArrayList<>())
                        .addAll(rows.subList(1, rows.size()));
            } else if (rows.size() > 1) {
                repeated.add(rows);
            }
        }
        for (List<Named> rows : repeated) {
            report(rows, below.getOrDefault(rows.getFirst().element(), List.of()), context);
        }
    }

    /**
     * What carries several objectives is printed once under each of them, and once beside each of
     * its indicators. An indicator may be printed under its tujuan and again under a sasaran.
     */
    private static Object key(Named name, Object objective) {
        if (ofProgram(name)) {
            return Arrays.asList(subject(name), objective, indicatorBeside(name));
        }
        return name.name().jenis() == JenisNama.INDIKATOR
                ? Arrays.asList(subject(name), objective)
                : subject(name);
    }

    private static Object indicatorBeside(Named name) {
        return name.row().nama().stream()
                .filter(each -> each.jenis() == JenisNama.INDIKATOR && !each.equals(name.name()))
                .findFirst()
                .map(each -> subject(new Named(name.piece(), name.row(), each)))
                .orElse(null);
    }

    private static boolean isObjective(Named name) {
        return name.name().jenis() == JenisNama.SASARAN
                || name.name().jenis() == JenisNama.TUJUAN
                || name.element() instanceof Sasaran
                || name.element() instanceof Tujuan;
    }

    private static boolean ofProgram(Named name) {
        return switch (name.name().jenis()) {
            case PROGRAM, KEGIATAN, SUB_KEGIATAN -> true;
            case INDIKATOR ->
                    name.element() == null || name.element().eContainer() instanceof ElemenProgram;
            case TUJUAN, SASARAN, BELANJA, URAIAN -> name.element() instanceof ElemenProgram;
        };
    }

    private static boolean continues(CuplikanTerbaca piece) {
        String title = piece.sumber().getJudul();
        return title != null && CONTINUED.matcher(title).find();
    }

    /** The element a name stands for; of an unknown name its spelling and the column it is in. */
    private static Object subject(Named name) {
        return switch (name.name().padanan()) {
            case Padanan.Sama same -> same.elemen();
            case Padanan.Mirip similar -> similar.elemen();
            // several elements may bear the name, each with a row of its own
            case Padanan.Rancu several -> name;
            case Padanan.TidakAda none ->
                    List.of(name.name().jenis(), Words.folded(name.printed()));
        };
    }

    private static void report(List<Named> rows, List<Named> below, CheckContext context) {
        Named first = rows.getFirst();
        Named second = rows.get(1);
        FindingDraft draft =
                context.at(second.place())
                        .key(first.element() == null ? first.printed() : first.element())
                        .related(first.place());
        rows.stream().skip(2).map(Named::place).forEach(draft::related);
        below.stream().map(Named::place).forEach(draft::related);
        String name = Label.quoted(second.printed());
        String where = where(second.piece(), context);
        Optional<AngkaTerbaca> different = different(first, second);
        if (different.isPresent()) {
            AngkaTerbaca figure = different.get();
            AngkaTerbaca earlier = figure(first, figure).orElseThrow();
            draft.variant("different")
                    .report(
                            name,
                            where,
                            rows.size(),
                            Words.what(figure.arti()),
                            earlier.tertulis(),
                            figure.tertulis());
        } else {
            draft.severity(Severity.WARNING);
            if (below.isEmpty()) {
                draft.report(name, where, rows.size());
            } else {
                draft.variant("below").report(name, where, rows.size(), below.size());
            }
        }
    }

    private static Optional<AngkaTerbaca> different(Named first, Named second) {
        return figures(second).stream()
                .filter(each -> each.isi() instanceof IsiSel.Angka)
                .filter(
                        each ->
                                figure(first, each)
                                        .filter(other -> !sameNumber(other, each))
                                        .isPresent())
                .findFirst();
    }

    private static Optional<AngkaTerbaca> figure(Named name, AngkaTerbaca like) {
        return figures(name).stream()
                .filter(each -> each.arti().equals(like.arti()))
                .filter(each -> each.isi() instanceof IsiSel.Angka)
                .findFirst();
    }

    /** The figures of the row that are of the name, not of another name in the row. */
    private static List<AngkaTerbaca> figures(Named name) {
        List<NamaTerbaca> names = name.row().nama();
        boolean finest = names.getLast().equals(name.name());
        return name.row().angka().stream()
                .filter(
                        each ->
                                each.unsur() == null && finest
                                        || each.unsur() != null && each.unsur() == name.element())
                .toList();
    }

    private static boolean sameNumber(AngkaTerbaca one, AngkaTerbaca other) {
        return one.isi() instanceof IsiSel.Angka a
                && other.isi() instanceof IsiSel.Angka b
                && a.nilai().compareTo(b.nilai()) == 0;
    }
}
