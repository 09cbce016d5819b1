package id.jenjang.rules.internal.narrative;

import id.jenjang.model.Laporan;
import id.jenjang.model.Pejabat;
import id.jenjang.model.PenanggungJawab;
import id.jenjang.model.PeranPejabat;
import id.jenjang.model.Perjanjian;
import id.jenjang.model.RencanaPackage;
import id.jenjang.model.Simpul;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import org.eclipse.emf.ecore.EReference;

/** J510: the first party of an agreement, or who signs a report, is not the head of the agency. */
final class SignatoryNotHead extends ElementRule<Simpul> {
    SignatoryNotHead() {
        super("J510", Severity.WARNING, Simpul.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(Simpul element, CheckContext context) {
        switch (element) {
            case Perjanjian p ->
                    check(
                            p,
                            p.getPihakPertama(),
                            RencanaPackage.Literals.PERJANJIAN__PIHAK_PERTAMA,
                            context);
            case Laporan l ->
                    check(
                            l,
                            l.getPenandaTangan(),
                            RencanaPackage.Literals.LAPORAN__PENANDA_TANGAN,
                            context);
            default -> {
                // nothing else is signed
            }
        }
    }

    private static void check(
            Simpul document, PenanggungJawab signatory, EReference feature, CheckContext context) {
        if (signatory == null || signatory.eIsProxy()) {
            return;
        }
        boolean head =
                signatory instanceof Pejabat office && office.getPeran() == PeranPejabat.KEPALA;
        if (!head) {
            context.at(document, feature)
                    .variant(feature.getName())
                    .report(document, signatory.getNama());
        }
    }
}
