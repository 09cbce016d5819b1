package id.jenjang.rules.internal.budget;

import id.jenjang.model.ElemenProgram;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.List;

/**
 * J307: the code of a kegiatan or sub kegiatan does not begin with its parent's. Where none of
 * several does, it is the parent's code that is wrong, and told once.
 */
final class KodeNotUnderParent extends ElementRule<ElemenProgram> {
    KodeNotUnderParent() {
        super("J307", Severity.ERROR, ElemenProgram.class, Regulation.PERMENDAGRI_90_2019);
    }

    @Override
    protected void check(ElemenProgram parent, CheckContext context) {
        // of a code with too few or too many groups J309 speaks
        if (parent.getKode() == null || !KodeLevel.fits(parent)) {
            return;
        }
        List<? extends ElemenProgram> children = Amounts.children(parent);
        if (children.isEmpty()) {
            return;
        }
        List<? extends ElemenProgram> coded =
                children.stream().filter(c -> c.getKode() != null).toList();
        List<? extends ElemenProgram> outside =
                coded.stream().filter(c -> !isUnder(c, parent)).toList();
        if (outside.size() > 1 && outside.size() == coded.size()) {
            FindingDraft draft = context.at(kode(parent));
            outside.forEach(child -> draft.related(kode(child)));
            draft.variant("parent")
                    .report(parent.getKode(), parent, outside.size(), coded.getFirst().getKode());
            return;
        }
        for (ElemenProgram child : outside) {
            context.at(kode(child))
                    .related(kode(parent))
                    .report(child, child.getKode(), parent, parent.getKode());
        }
    }

    private static boolean isUnder(ElemenProgram child, ElemenProgram parent) {
        return child.getKode().startsWith(parent.getKode() + ".") || !KodeLevel.fits(child);
    }

    private static Place kode(ElemenProgram element) {
        return Place.of(element, RencanaPackage.Literals.ELEMEN_PROGRAM__KODE);
    }
}
