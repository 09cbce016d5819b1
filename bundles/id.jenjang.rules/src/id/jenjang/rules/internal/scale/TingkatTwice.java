package id.jenjang.rules.internal.scale;

import id.jenjang.model.RencanaPackage;
import id.jenjang.model.Tangga;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.List;

/** J606: a rung stands twice on a tangga, so its position is not defined. */
final class TingkatTwice extends ElementRule<Tangga> {
    TingkatTwice() {
        super("J606", Severity.ERROR, Tangga.class, Regulation.PERMENPANRB_88_2021);
    }

    @Override
    protected void check(Tangga ladder, CheckContext context) {
        List<String> rungs = ladder.getTingkat();
        for (int i = 1; i < rungs.size(); i++) {
            int earlier = rungs.indexOf(rungs.get(i));
            if (earlier < i) {
                context.at(
                                new Place.ModelPlace(
                                        ladder, RencanaPackage.Literals.TANGGA__TINGKAT, i, 0, -1))
                        .report(ladder, rungs.get(i), earlier + 1, i + 1);
            }
        }
    }
}
