package id.jenjang.rules.internal.budget;

import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Kegiatan;
import id.jenjang.model.Program;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.Label;

/**
 * J309: a code has another number of groups than its level asks for: X.XX.XX, X.XX.XX.X.XX,
 * X.XX.XX.X.XX.XXXX.
 */
final class KodeLevel extends ElementRule<ElemenProgram> {
    private static final int OF_PROGRAM = 3;
    private static final int OF_KEGIATAN = 5;
    private static final int OF_SUB_KEGIATAN = 6;

    KodeLevel() {
        super("J309", Severity.WARNING, ElemenProgram.class, Regulation.PERMENDAGRI_90_2019);
    }

    @Override
    protected void check(ElemenProgram element, CheckContext context) {
        if (element.getKode() == null) {
            return;
        }
        if (!fits(element)) {
            context.at(element, RencanaPackage.Literals.ELEMEN_PROGRAM__KODE)
                    .report(
                            element,
                            element.getKode(),
                            groups(element),
                            Label.kind(element),
                            expected(element));
        }
    }

    /** Whether a code, which must not be null, has the groups of its level. */
    static boolean fits(ElemenProgram element) {
        return groups(element) == expected(element);
    }

    private static int groups(ElemenProgram element) {
        int groups = 1;
        for (int i = 0; i < element.getKode().length(); i++) {
            if (element.getKode().charAt(i) == '.') {
                groups++;
            }
        }
        return groups;
    }

    private static int expected(ElemenProgram element) {
        return switch (element) {
            case Program program -> OF_PROGRAM;
            case Kegiatan kegiatan -> OF_KEGIATAN;
            default -> OF_SUB_KEGIATAN;
        };
    }
}
