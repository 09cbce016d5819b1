package id.jenjang.rules.internal.suppression;

import id.jenjang.model.Abaikan;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.Locale;
import java.util.regex.Pattern;

/** J003: a silenced rule does not exist. */
final class AbaikanOfUnknownRule extends ElementRule<Abaikan> {
    private static final Pattern READING_ERROR = Pattern.compile("S\\d+");

    AbaikanOfUnknownRule() {
        super("J003", Severity.ERROR, Abaikan.class, Regulation.JENJANG);
    }

    @Override
    protected void check(Abaikan abaikan, CheckContext context) {
        String id = abaikan.getAturan();
        if (id == null || context.registry().byId(id).isPresent()) {
            return;
        }
        var draft = context.at(abaikan, RencanaPackage.Literals.ABAIKAN__ATURAN);
        String nearest = id.toUpperCase(Locale.ROOT);
        if (READING_ERROR.matcher(nearest).matches()) {
            draft.variant("reading").report(id);
        } else if (context.registry().byId(nearest).isPresent()) {
            draft.variant("nearest").report(id, nearest);
        } else {
            draft.report(id);
        }
    }
}
