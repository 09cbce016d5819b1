package id.jenjang.rules.internal.printed;

import id.jenjang.measure.tercetak.Padanan;
import id.jenjang.model.Bernama;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.Label;
import id.jenjang.rules.internal.text.Names;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** J525: a name is spelled otherwise than in the plan; one finding for each spelling. */
final class NameSpelledOtherwise extends PrintedRule {
    NameSpelledOtherwise() {
        super("J525", Severity.WARNING, Regulation.PERMENPANRB_53_2014);
    }

    /** One spelling of one element. */
    private record Spelling(EObject element, String folded) {}

    @Override
    void check(PrintedDocument document, CheckContext context) {
        Map<Spelling, List<Named>> found = new LinkedHashMap<>();
        for (Named name : Named.of(document)) {
            if (otherwise(name)) {
                found.computeIfAbsent(
                                new Spelling(name.element(), Words.folded(name.printed())),
                                each -> new ArrayList<>())
                        .add(name);
            }
        }
        found.values().forEach(each -> report(each, context));
    }

    /** A name the transcript ties to an element is spelled otherwise as well. */
    private static boolean otherwise(Named name) {
        return switch (name.name().padanan()) {
            case Padanan.Mirip similar -> true;
            case Padanan.Sama same ->
                    same.elemen() instanceof Bernama named
                            && named.getNama() != null
                            && !Words.folded(named.getNama()).equals(Words.folded(name.printed()));
            case Padanan.TidakAda none -> false;
            case Padanan.Rancu several -> false;
        };
    }

    private static void report(List<Named> places, CheckContext context) {
        Named first = places.getFirst();
        FindingDraft draft = context.at(first.place()).key(first.element(), first.printed());
        places.stream().skip(1).map(Named::place).forEach(draft::related);
        String right =
                first.element() instanceof Bernama named && named.getNama() != null
                        ? named.getNama()
                        : Label.of(first.element());
        if (Names.normalized(right).equals(Names.normalized(first.printed()))) {
            draft.severity(Severity.INFO); // only punctuation differs
        }
        if (first.element() instanceof Bernama) {
            draft.related(Place.of(first.element(), Literals.BERNAMA__NAMA));
        }
        draft.variant(places.size() == 1 ? "once" : "several")
                .report(
                        Label.of(first.element()),
                        Words.apart(first.printed(), right),
                        where(first.piece(), context),
                        Words.apart(right, first.printed()),
                        places.size());
    }
}
