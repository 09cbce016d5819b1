package id.jenjang.rules.internal.cascade;

import id.jenjang.model.Indikator;
import id.jenjang.model.JenisIndikator;
import id.jenjang.model.Renstra;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.List;
import java.util.function.Predicate;

/**
 * J119: other IKU of the Renstra have a rumus, a source of data or somebody responsible, some have
 * not; the decree on IKU has a column for each.
 */
final class IkuHalfDescribed extends ElementRule<Renstra> {
    private record Part(String name, Predicate<Indikator> present) {}

    private static final List<Part> PARTS =
            List.of(
                    new Part("rumus", iku -> isWritten(iku.getRumus())),
                    new Part("sumber", iku -> isWritten(iku.getSumberData())),
                    new Part("penanggungjawab", iku -> !iku.getPenanggungJawab().isEmpty()));

    IkuHalfDescribed() {
        super("J119", Severity.INFO, Renstra.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(Renstra renstra, CheckContext context) {
        List<Indikator> iku =
                context.plan().iku(renstra).stream()
                        .filter(each -> each.getJenis() == JenisIndikator.IKU)
                        .toList();
        for (Part part : PARTS) {
            List<Indikator> without =
                    iku.stream().filter(each -> !part.present().test(each)).toList();
            // A part that most leave out is not kept in this plan.
            if (!without.isEmpty() && without.size() * 2 < iku.size()) {
                report(part, without, iku.size(), context);
            }
        }
    }

    private static void report(Part part, List<Indikator> without, int all, CheckContext context) {
        FindingDraft draft = context.at(without.getFirst()).key(part.name());
        without.stream().skip(1).forEach(other -> draft.related(Place.of(other)));
        draft.variant(part.name()).report(without.getFirst(), all - without.size(), all);
    }

    private static boolean isWritten(String text) {
        return text != null && !text.isBlank();
    }
}
