package id.jenjang.rules.internal.budget;

import id.jenjang.model.ElemenProgram;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J307: the code of a kegiatan or sub kegiatan does not begin with its parent's. */
final class KodeNotUnderParent extends ElementRule<ElemenProgram> {
    KodeNotUnderParent() {
        super("J307", Severity.ERROR, ElemenProgram.class, Regulation.PERMENDAGRI_90_2019);
    }

    @Override
    protected void check(ElemenProgram element, CheckContext context) {
        if (element.getKode() != null
                && element.eContainer() instanceof ElemenProgram parent
                && parent.getKode() != null
                && !element.getKode().startsWith(parent.getKode() + ".")) {
            context.at(element, RencanaPackage.Literals.ELEMEN_PROGRAM__KODE)
                    .related(Place.of(parent, RencanaPackage.Literals.ELEMEN_PROGRAM__KODE))
                    .report(element, element.getKode(), parent, parent.getKode());
        }
    }
}
