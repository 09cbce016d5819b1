package id.jenjang.rules.internal.cascade;

import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.ElemenRpjmd;
import id.jenjang.model.Indikator;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Tujuan;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.Place;
import id.jenjang.rules.PlanRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.Label;

import java.util.List;

/**
 * J121: one thing spelled two ways. Two names of one kind differ by a single letter in a single
 * word, or only by where words are split. See {@link SimilarNames} for how pairs are found in
 * nearly linear time.
 */
final class NamesAlmostEqual extends PlanRule {
    NamesAlmostEqual() {
        super("J121", Severity.WARNING, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(CheckContext context) {
        report(context, Indikator.class);
        report(context, ElemenProgram.class);
        report(context, ElemenRpjmd.class);
        report(context, Tujuan.class);
        report(context, Sasaran.class);
    }

    private static <T extends Bernama> void report(CheckContext context, Class<T> kind) {
        List<T> elements = context.plan().all(kind);
        for (SimilarNames.Pair pair : SimilarNames.among(elements, context::goOn)) {
            context.at(pair.later())
                    .key(pair.earlier())
                    .related(Place.of(pair.earlier()))
                    .report(
                            Label.kind(pair.later()),
                            Label.shortened(pair.later().getNama()),
                            Label.shortened(pair.earlier().getNama()));
        }
    }
}
