package id.jenjang.rules.internal.target;

import id.jenjang.measure.IndikatorNilai;
import id.jenjang.model.NilaiPredikat;
import id.jenjang.model.RencanaPackage;
import id.jenjang.model.Tangga;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.Names;

import java.util.List;

/** J211: a predicate is none of the rungs of the indicator's tangga. */
final class PredikatNotOnTangga extends ElementRule<NilaiPredikat> {
    PredikatNotOnTangga() {
        super("J211", Severity.ERROR, NilaiPredikat.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(NilaiPredikat value, CheckContext context) {
        Tangga ladder =
                IndikatorNilai.ofOwn(value).map(indikator -> indikator.getTangga()).orElse(null);
        String written = value.getPredikat();
        if (ladder == null
                || ladder.eIsProxy()
                || context.isIncomplete(ladder)
                || written == null
                || ladder.getTingkat().contains(written)) {
            return;
        }
        FindingDraft draft = context.at(value).related(Place.of(ladder));
        List<String> same =
                ladder.getTingkat().stream()
                        .filter(rung -> Names.normalized(rung).equals(Names.normalized(written)))
                        .toList();
        if (same.size() == 1) {
            Place place = Place.of(value, RencanaPackage.Literals.NILAI_PREDIKAT__PREDIKAT);
            draft.fix("rung", place, "\"" + same.get(0) + "\"", same.get(0));
        }
        draft.report(written, ladder, String.join(" < ", ladder.getTingkat()));
    }
}
