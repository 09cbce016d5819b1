package id.jenjang.rules.internal.printed;

import id.jenjang.measure.tercetak.CuplikanTerbaca;
import id.jenjang.measure.tercetak.JenisNama;
import id.jenjang.model.Bernama;
import id.jenjang.model.Indikator;
import id.jenjang.model.Kegiatan;
import id.jenjang.model.Program;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Sasaran;
import id.jenjang.model.SubKegiatan;
import id.jenjang.model.Tujuan;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import java.util.HashMap;
import java.util.Map;

/** J528: a table prints an element under another parent than the plan has it. */
final class UnderOtherParent extends PrintedRule {
    UnderOtherParent() {
        super(
                "J528",
                Severity.ERROR,
                Regulation.PERMENPANRB_53_2014,
                Regulation.PERMENDAGRI_90_2019);
    }

    @Override
    void check(PrintedDocument document, CheckContext context) {
        for (CuplikanTerbaca piece : document.pieces()) {
            check(piece, context);
        }
    }

    private static void check(CuplikanTerbaca piece, CheckContext context) {
        Map<EClass, Named> above = new HashMap<>();
        for (Named name : Named.of(piece)) {
            EObject element = name.element();
            if (element == null) {
                forget(name.name().jenis(), above);
                continue;
            }
            EObject parent = element.eContainer();
            if (isChild(element) && parent instanceof Bernama) {
                Named printed = above.get(parent.eClass());
                if (printed != null && printed.element() != parent) {
                    report(name, printed, (Bernama) parent, context);
                }
            }
            above.put(element.eClass(), name);
            forgetBelow(element, above);
        }
    }

    /** Below a name that is tied to nothing it cannot be said what a row belongs to. */
    private static void forget(JenisNama kind, Map<EClass, Named> above) {
        switch (kind) {
            case URAIAN, PROGRAM, TUJUAN -> above.clear();
            case SASARAN -> above.remove(Literals.SASARAN);
            case KEGIATAN -> above.remove(Literals.KEGIATAN);
            case INDIKATOR, SUB_KEGIATAN, BELANJA -> {
                // nothing stands below them
            }
        }
    }

    private static boolean isChild(EObject element) {
        return element instanceof Indikator
                || element instanceof Sasaran
                || element instanceof Kegiatan
                || element instanceof SubKegiatan;
    }

    /** A new program ends the kegiatan above it, a new goal its objectives. */
    private static void forgetBelow(EObject element, Map<EClass, Named> above) {
        if (element instanceof Program) {
            above.remove(Literals.KEGIATAN);
        } else if (element instanceof Tujuan) {
            above.remove(Literals.SASARAN);
        }
    }

    private static void report(Named name, Named printed, Bernama parent, CheckContext context) {
        context.at(name.place())
                .key(name.element())
                .related(printed.place())
                .related(Place.of(name.element()))
                .report(
                        Words.subject(name.element()),
                        where(name.piece(), context),
                        Words.subject(printed.element()),
                        Words.subject(parent));
    }
}
