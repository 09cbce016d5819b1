package id.jenjang.rules.internal.cascade;

import id.jenjang.model.Instansi;
import id.jenjang.model.Program;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/**
 * J116: a program names no agency although the plan has several; it then belongs to none, and its
 * pagu is in no total.
 */
final class ProgramWithoutInstansi extends ElementRule<Program> {
    ProgramWithoutInstansi() {
        super("J116", Severity.ERROR, Program.class, Regulation.PERMENDAGRI_90_2019);
    }

    @Override
    protected void check(Program program, CheckContext context) {
        int agencies = context.plan().all(Instansi.class).size();
        if (agencies > 1 && program.getInstansi() == null) {
            context.at(program).report(program, agencies);
        }
    }
}
