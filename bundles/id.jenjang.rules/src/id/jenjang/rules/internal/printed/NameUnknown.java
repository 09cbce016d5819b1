package id.jenjang.rules.internal.printed;

import id.jenjang.measure.tercetak.CuplikanTerbaca;
import id.jenjang.measure.tercetak.Padanan;
import id.jenjang.model.Bernama;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.Label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** J524: a name in a table is that of no element of the plan, or of several. */
final class NameUnknown extends PrintedRule {
    private static final int SHOWN = 3;

    NameUnknown() {
        super("J524", Severity.WARNING, Regulation.PERMENPANRB_53_2014, Regulation.JENJANG);
    }

    @Override
    void check(PrintedDocument document, CheckContext context) {
        Map<String, List<Named>> unknown = new LinkedHashMap<>();
        for (CuplikanTerbaca piece : document.pieces()) {
            List<Named> names = Named.of(piece);
            List<Named> lost = names.stream().filter(each -> each.element() == null).toList();
            if (lost.size() > SHOWN && lost.size() == names.size()) {
                reportTable(piece, lost, context);
            } else {
                lost.forEach(
                        each ->
                                unknown.computeIfAbsent(
                                                Words.folded(each.printed()),
                                                key -> new ArrayList<>())
                                        .add(each));
            }
        }
        unknown.values().forEach(each -> report(each, context));
    }

    private static void reportTable(
            CuplikanTerbaca piece, List<Named> names, CheckContext context) {
        Named first = names.getFirst();
        context.at(first.place())
                .key("tabel")
                .variant("table")
                .report(where(piece, context), names.size(), Label.quoted(first.printed()));
    }

    private static void report(List<Named> places, CheckContext context) {
        Named first = places.getFirst();
        FindingDraft draft = context.at(first.place()).key(first.printed());
        places.stream().skip(1).map(Named::place).forEach(draft::related);
        String name = Label.quoted(first.printed());
        String where = where(first.piece(), context);
        switch (first.name().padanan()) {
            case Padanan.Rancu several ->
                    draft.variant("several")
                            .report(
                                    name,
                                    where,
                                    several.calon().stream()
                                            .limit(SHOWN)
                                            .map(Words::subject)
                                            .collect(Collectors.joining(", ")));
            case Padanan.TidakAda none
                    when none.terdekat() instanceof Bernama other
                            && other.getNama() != null
                            && Words.folded(other.getNama())
                                    .equals(Words.folded(first.printed())) ->
                    draft.variant("otherKind")
                            .report(
                                    name,
                                    where,
                                    Words.subject(other),
                                    first.name()
                                            .jenis()
                                            .name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', ' '));
            case Padanan.TidakAda none when none.terdekat() != null ->
                    draft.variant("nearest").report(name, where, Words.subject(none.terdekat()));
            default -> draft.report(name, where);
        }
    }
}
