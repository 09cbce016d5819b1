package id.jenjang.rules.internal.cascade;

import id.jenjang.model.Renstra;
import id.jenjang.model.Sasaran;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.List;

/**
 * J112: other sasaran of the Renstra have a strategi, this one has neither strategi nor arah
 * kebijakan.
 */
final class SasaranWithoutStrategi extends ElementRule<Renstra> {
    SasaranWithoutStrategi() {
        super("J112", Severity.WARNING, Renstra.class, Regulation.PERMENDAGRI_86_2017);
    }

    @Override
    protected void check(Renstra renstra, CheckContext context) {
        List<Sasaran> all = context.plan().sasaran(renstra);
        List<Sasaran> without = all.stream().filter(s -> !hasStrategi(s)).toList();
        // A Renstra that states no strategi at all is a plan still being written.
        if (without.size() < all.size()) {
            without.forEach(sasaran -> context.at(sasaran).report(sasaran));
        }
    }

    private static boolean hasStrategi(Sasaran sasaran) {
        return !sasaran.getStrategi().isEmpty() || !sasaran.getArahKebijakan().isEmpty();
    }
}
