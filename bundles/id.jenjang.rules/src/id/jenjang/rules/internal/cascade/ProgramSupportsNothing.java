package id.jenjang.rules.internal.cascade;

import id.jenjang.measure.Rencana;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Program;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.stream.Stream;

/** J107: neither a program nor anything below it carries a sasaran. */
final class ProgramSupportsNothing extends ElementRule<Program> {
    ProgramSupportsNothing() {
        super(
                "J107",
                Severity.WARNING,
                Program.class,
                Regulation.PERMENDAGRI_86_2017,
                Regulation.PERMENPANRB_89_2021);
    }

    @Override
    protected void check(Program program, CheckContext context) {
        Rencana plan = context.plan();
        boolean agencyHasSasaran =
                plan.instansiOf(program)
                        .flatMap(plan::renstra)
                        .filter(renstra -> !plan.sasaran(renstra).isEmpty())
                        .isPresent();
        if (agencyHasSasaran
                && SupportLinks.areRead(context)
                && program.getMendukung().isEmpty()
                && withChildren(program)
                        .allMatch(element -> plan.didukungOleh(element).isEmpty())) {
            context.at(program).report(program);
        }
    }

    private static Stream<ElemenProgram> withChildren(Program program) {
        return Stream.concat(
                Stream.of(program),
                program.getKegiatan().stream()
                        .flatMap(
                                kegiatan ->
                                        Stream.concat(
                                                Stream.of(kegiatan),
                                                kegiatan.getSubKegiatan().stream())));
    }
}
