package id.jenjang.report.internal.check;

import id.jenjang.model.KalimatBaku;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.report.OwnWording;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import org.eclipse.emf.ecore.EAttribute;

/** J706: an agency words a passage no document has, or names a place the passage has not. */
public final class WordingUnknown extends ElementRule<KalimatBaku> {

    /** The only one. */
    public WordingUnknown() {
        super("J706", Severity.WARNING, KalimatBaku.class, Regulation.JENJANG);
    }

    @Override
    protected Class<?> home() {
        return WordingUnknown.class;
    }

    @Override
    protected void check(KalimatBaku entry, CheckContext context) {
        for (OwnWording.Problem problem : OwnWording.problems(entry)) {
            switch (problem.mistake()) {
                case UNKNOWN_KEY ->
                        context.at(entry, Literals.KALIMAT_BAKU__KUNCI)
                                .report(problem.written().strip());
                case UNKNOWN_PLACE ->
                        context.at(placeOf(problem.written(), entry))
                                .variant("place")
                                .key(problem.written())
                                .report(
                                        problem.written(),
                                        entry.getKunci().strip(),
                                        String.join(", ", problem.allowed()));
            }
        }
    }

    private static Place placeOf(String written, KalimatBaku entry) {
        EAttribute text = Literals.KALIMAT_BAKU__ISI;
        int at = entry.getIsi().indexOf(written);
        return new Place.ModelPlace(entry, text, -1, at, written.length());
    }
}
